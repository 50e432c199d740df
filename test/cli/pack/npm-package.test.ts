import {execFile, spawnSync} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {promisify} from 'node:util'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import ts from 'typescript'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {runShindan} from '../run-shindan.ts'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../../..')
const samples = path.join(root, 'docs/kb/companion-jwt-qsh-mismatch-apache-nocanon/samples')

let folder: string
let tarball: string
let contents: readonly string[]

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-package-'))
  const {stdout} = await run('npm', ['pack', '--json', '--pack-destination', folder], {cwd: root})
  // What `prepack` prints would stand before it.
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('[')))
  tarball = path.join(folder, packed.filename)
  contents = packed.files.map((file: {path: string}) => file.path)
  await writeFile(path.join(folder, 'package.json'), '{"private": true}')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {cwd: folder})
}, 240_000)
afterAll(() => rm(folder, {recursive: true, force: true}))

/** Whether this machine lets us make a network of our own: root may, unless a container forbids it. */
const isolated = spawnSync('unshare', ['--net', 'true']).status === 0

/** Runs the installed command where no network is: in a network namespace of its own, or else with sockets that throw. */
async function installed(...args: readonly string[]): Promise<{out: string; err: string; code: number}> {
  const command = path.join(folder, 'node_modules/.bin/shindan')
  const offline = path.join(import.meta.dirname, 'no-network.mjs')
  const env = {PATH: process.env.PATH, ...(isolated ? {} : {NODE_OPTIONS: `--import=${offline}`})}
  const call: readonly [string, readonly string[]] = isolated
    ? ['unshare', ['--net', command, ...args]]
    : [command, args]
  return new Promise(resolve => {
    execFile(call[0], [...call[1]], {env, cwd: root}, (error, out, err) => {
      resolve({out, err, code: typeof error?.code === 'number' ? error.code : error ? 99 : 0})
    })
  })
}

describe('the package', {timeout: 60_000}, () => {
  it('holds the bundle, the knowledge and the licences of what was bundled, and nothing of the checkout', async () => {
    expect(contents.filter(file => !file.startsWith('dist/npm/'))).toEqual(['LICENSE', 'README.md', 'package.json'])
    const {dependencies} = JSON.parse(await readFile(path.join(folder, 'node_modules/shindan/package.json'), 'utf8'))
    expect(dependencies).toBeUndefined()
    const licences = await readFile(path.join(folder, 'node_modules/shindan/dist/npm/third-party-licences.txt'), 'utf8')
    for (const name of ['@noble/hashes', '@zip.js/zip.js', 'diff', 'fflate']) {
      expect(licences).toMatch(new RegExp(`^${name} \\S+ \\((?:MIT|BSD-3-Clause)\\)$`, 'm'))
    }
  })

  it.each(['en', 'ja'])('diagnoses in %s without a network what a checkout does', async lang => {
    const files = ['qsh.log', 'plain.conf'].map(name => path.join(samples, name))
    for (const format of [[], ['--json'], ['--sarif'], ['--markdown']]) {
      const args = ['diagnose', '--lang', lang, ...format, ...files]
      const expected = await runShindan(args)
      expect(await installed(...args)).toEqual({out: expected.out, err: expected.err, code: 1})
    }
  })

  it.each([
    [['logs', path.join(samples, 'other-logger.log')]],
    [['config', '--fix', path.join(samples, 'plain.conf')]],
    [['redact', path.join(samples, 'qsh-named.log')]],
    [['qsh', 'hash', 'GET', '/wiki/x?b=2', '--context', '/wiki']],
    [['qsh', 'prove', 'report (1).pdf', '--config', path.join(samples, 'plain.conf')]],
    [['search', 'nocanon']],
    [['search', '--json', '共同編集']],
    [['lint-app', path.join(root, 'test/confluence-app/StartBundle.java')]],
    [['diagnose', 'no-such-file']],
    [['no-such-command']],
  ])('says what a checkout says to %j', async args => {
    const {out, err, code} = await runShindan(args)
    const own = await installed(...args)
    const known = /: diagnose .*/
    expect({...own, err: own.err.replace(known, '')}).toEqual({out, err: err.replace(known, ''), code})
  })

  it.each([
    ['en', 'a checkout of the knowledge base only'],
    ['ja', 'ナレッジベースのチェックアウトでだけ'],
  ])('says in %s which commands need a checkout', async (lang, words) => {
    const {err, code} = await installed('gate', '--lang', lang)
    expect(err).toContain(words)
    expect(code).toBe(2)
    expect((await installed('--help', '--lang', lang)).out).not.toContain('shindan gate')
  })

  it('says its version', async () => {
    const {version} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
    expect((await installed('--version')).out).toBe(`${version}\n`)
  })
})

const consumer = `
import {knowledge} from 'shindan/knowledge'
import {checkConfigs, predictForwarding, type Prediction} from 'shindan/config'
import {type LogAnswer, readEvents, recogniseProblems} from 'shindan/logs'
import {canonicalRequest, hashRequest} from 'shindan/qsh'

const answer: LogAnswer = recogniseProblems({name: 'a.log', content: 'x'}, knowledge)
const articles: readonly string[] = answer.findings.map(({article}) => article)
const predictions: readonly Prediction[] | null = predictForwarding({name: 'a', content: 'x'}, ['/'])
const [event] = readEvents({name: 'a.log', content: 'x'})
const level: string | undefined = event?.level
export const all = [articles, predictions, level, checkConfigs([]).kinds, hashRequest(canonicalRequest('GET', '/'))]
// @ts-expect-error a file has a content
checkConfigs([{name: 'a'}])
`

describe('the library', {timeout: 60_000}, () => {
  it.each([
    ['nodenext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])('has types that a strict project without a DOM accepts (%s)', async (_, module, moduleResolution) => {
    const file = path.join(folder, 'consumer.mts')
    await writeFile(file, consumer)
    const program = ts.createProgram([file], {
      ...{strict: true, noEmit: true, types: [], lib: ['lib.es2023.d.ts'], target: ts.ScriptTarget.ES2022},
      ...{module, moduleResolution, skipLibCheck: false, exactOptionalPropertyTypes: true},
    })
    const problems = ts.getPreEmitDiagnostics(program)
    expect(problems.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })

  it('runs as it is, without a bundler', async () => {
    const file = path.join(folder, 'run.mjs')
    await writeFile(
      file,
      `import {knowledge} from 'shindan/knowledge'
       import {recogniseProblems} from 'shindan/logs'
       import {readFileSync} from 'node:fs'
       const content = readFileSync(process.argv[2])
       console.log(recogniseProblems({name: 'a.log', content}, knowledge).findings.map(({article}) => article).join())`,
    )
    const {stdout} = await run(process.execPath, [file, path.join(samples, 'qsh.log')])
    expect(stdout.trim()).toBe('companion-jwt-qsh-mismatch-apache-nocanon')
  })

  it.each([
    ['canonicalRequest', 'qsh', 1.5],
    ['hashRequest', 'qsh', 4],
    ['readEvents', 'logs', 18],
  ])('leaves out of a page what %s of shindan/%s does not need: below %f KiB', async (name, entry, kibibytes) => {
    const {outputFiles} = await build({
      stdin: {contents: `export {${name}} from 'shindan/${entry}'`, resolveDir: folder},
      ...{bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', logLevel: 'silent'},
    })
    expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(kibibytes * 1024)
  })

  it('needs nothing of Node or of another package', async () => {
    const {metafile} = await build({
      stdin: {
        contents: `export * from 'shindan/config'\nexport * from 'shindan/logs'\nexport * from 'shindan/qsh'`,
        resolveDir: folder,
      },
      ...{bundle: true, write: false, format: 'esm', platform: 'neutral', logLevel: 'silent'},
      metafile: true,
    })
    expect(Object.values(metafile.outputs).flatMap(({imports}) => imports)).toEqual([])
  })
})
