import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {headerSnippets} from './header-snippets.ts'
import type {SiteHeaders} from './site-headers.ts'

/** Writes headers to `headers/` below a folder: as data for our server, and ready to use for others. */
export async function emitHeaders(dir: string, headers: SiteHeaders): Promise<void> {
  const files = {...headerSnippets(headers), 'headers.json': `${JSON.stringify(headers, null, 2)}\n`}
  await mkdir(path.join(dir, 'headers'), {recursive: true})
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(dir, 'headers', name), text)))
}
