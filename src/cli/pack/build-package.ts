import {chmod, mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {type BuildOptions, build} from 'esbuild'
import {emit} from '../../content/emit.ts'
import {readKnowledgeBase} from '../../content/read-knowledge-base.ts'
import {buildIndex} from '../../search/build-index.ts'
import {licencesFile, licencesOf} from '../../site/licences-of.ts'
import {emitTypes} from './emit-types.ts'

/** A small young generation keeps the memory of a long log flat. */
const shebang = '#!/usr/bin/env -S node --max-semi-space-size=1'

const libraries = ['qsh', 'logs', 'config'] as const

/**
 * Writes what `npm pack` takes along: the command line as one bundle with a part for each command, the libraries with their
 * types, and the knowledge base as data. Nothing of it needs another package.
 *
 * @param root a checkout with its dependencies
 */
export async function buildPackage(root: string, outDir: string): Promise<void> {
  const {version} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
  const source = (file: string) => path.join(root, 'src', file)
  await rm(outDir, {recursive: true, force: true})
  await mkdir(outDir, {recursive: true})
  const shared = {
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
  } satisfies BuildOptions
  const commandLine = await build({
    ...shared,
    entryPoints: [{in: source('cli/package-main.ts'), out: 'shindan'}],
    outdir: outDir,
    chunkNames: 'parts/[name]-[hash]',
    platform: 'node',
    minify: true,
    define: {SHINDAN_VERSION: JSON.stringify(version)},
  })
  const library = await build({
    ...shared,
    entryPoints: libraries.map(name => source(`library/${name}.ts`)),
    outdir: path.join(outDir, 'lib'),
    chunkNames: 'shared/[hash]',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  })
  const start = path.join(outDir, 'shindan.js')
  const write = (name: string, text: string) => writeFile(path.join(outDir, name), text)
  const {knowledge, documents} = emit(await readKnowledgeBase(root))
  const index = Object.fromEntries(buildIndex(documents).map(({name, text}) => [name, JSON.parse(text)]))
  await write('knowledge.js', `export const knowledge = JSON.parse(${JSON.stringify(JSON.stringify(knowledge))})\n`)
  await write(
    'knowledge.d.ts',
    "import type {Knowledge} from './types/model/knowledge.js'\n/** The signatures of all articles. */\nexport declare const knowledge: Knowledge\n",
  )
  await write('search-index.json', JSON.stringify(index))
  await write('package.json', `${JSON.stringify({type: 'module', sideEffects: ['./shindan.js']})}\n`)
  const inputs = [commandLine, library].flatMap(({metafile}) => Object.keys(metafile.inputs))
  await write(licencesFile, await licencesOf(inputs, root))
  await emitTypes(
    libraries.map(name => source(`library/${name}.ts`)),
    root,
    path.join(outDir, 'types'),
  )
  await writeFile(start, `${shebang}\n${await readFile(start, 'utf8')}`)
  await chmod(start, 0o755)
}
