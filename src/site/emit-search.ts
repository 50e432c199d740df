import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {SearchDocument} from '../model/search-document.ts'
import {buildIndex} from '../search/build-index.ts'

/** Writes the index over all documents to `search/v1/` below a static folder, in place of what was there. */
export async function emitSearch(documents: readonly SearchDocument[], outDir: string): Promise<void> {
  const folder = join(outDir, 'search', 'v1')
  await rm(folder, {recursive: true, force: true})
  await mkdir(folder, {recursive: true})
  await Promise.all(buildIndex(documents).map(({name, text}) => writeFile(join(folder, name), text)))
}
