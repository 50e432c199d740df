import {readdir, readFile, rm} from 'node:fs/promises'
import path from 'node:path'
import {emit} from '../../content/emit.ts'
import {readKnowledgeBase} from '../../content/read-knowledge-base.ts'
import {emitHeaders} from '../../site/csp/emit-headers.ts'
import {siteHeaders} from '../../site/csp/site-headers.ts'
import {bundlePortal, emitPortal} from '../../site/emit-portal.ts'
import {emitSearch} from '../../site/emit-search.ts'
import {cliWords} from '../cli-words.ts'
import type {Command} from '../command.ts'
import {makeFolder} from '../make-folder.ts'
import {parseArguments} from '../parse-arguments.ts'
import {UsageError} from '../usage-error.ts'

/** What the folder holds; with anything else in it, it is somebody's own. */
const parts: readonly string[] = ['embed', 'headers', 'search']

/**
 * `pack portal`: the portal element, the search index and the headers for a web server, in `portal/` of `--out`. Folders
 * of earlier versions stay: pages name them with an integrity.
 */
export const packPortal: Command = async ({args, lang, json, site, home: {root, version}, print}) => {
  const {values} = parseArguments(args, {out: {type: 'string'}}, 0)
  const {url, base} = site()
  const folder = path.join(String(values.out ?? 'dist'), 'portal')
  await claim(folder)
  await keepVersion(path.join(folder, 'embed', version), version)
  const {documents} = emit(await readKnowledgeBase(root))
  const integrity = await write(folder, async () => {
    await rm(path.join(folder, 'headers'), {recursive: true, force: true})
    const written = await emitPortal(folder, version)
    await emitSearch(documents, folder)
    await emitHeaders(folder, siteHeaders(null, base))
    return written
  })
  const written = ['embed/v1', `embed/${version}`, 'search/v1', 'headers'].map(name => path.join(folder, name))
  if (json) print(`${JSON.stringify({version: 1, folders: written, integrity}, null, 2)}\n`)
  else {
    const address = `${url ?? `https://kb.example.com${base.replace(/\/$/u, '')}`}/embed/${version}/`
    const snippet = [
      `<kb-search src="${address}"></kb-search>`,
      `<script type="module" crossorigin src="${address}kb-search.js" integrity="${integrity['kb-search.js']}"></script>`,
    ]
    print(
      cliWords(lang).packedPortal({
        folders: written.map(name => `  ${name}\n`).join(''),
        snippet: snippet.map(line => `  ${line}\n`).join(''),
      }),
    )
  }
  return 0
}

/** Makes the folder; throws unless it was missing or empty, or one that this command has written. */
async function claim(folder: string): Promise<void> {
  const names = await write(folder, async () => {
    await makeFolder(folder)
    return readdir(folder)
  })
  if (names.length === 0) return
  const other = names.find(name => !parts.includes(name))
  const headers = await readFile(path.join(folder, 'headers', 'headers.json')).catch(() => null)
  if (other !== undefined || headers === null)
    throw new UsageError('pack-folder', {folder, name: other ?? names[0] ?? ''})
}

/** Throws if pages may name scripts of this version that are not those of today: their integrity would keep them out. */
async function keepVersion(folder: string, version: string): Promise<void> {
  const packed = await readFile(path.join(folder, 'sri.json'), 'utf8').catch(() => null)
  if (packed === null) return
  const {integrity} = await bundlePortal()
  if (packed !== `${JSON.stringify(integrity)}\n`) throw new UsageError('pack-version', {folder, version})
}

async function write<Value>(folder: string, step: () => Promise<Value>): Promise<Value> {
  try {
    return await step()
  } catch (cause) {
    if (cause instanceof Error && 'syscall' in cause) throw new UsageError('unwritable-file', {name: folder})
    throw cause
  }
}
