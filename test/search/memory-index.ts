import type {SearchDocument} from '../../src/model/search-document.ts'
import {buildIndex} from '../../src/search/build-index.ts'
import {openIndex, type SearchIndex} from '../../src/search/open-index.ts'

/** An index that was never on a disk, and the names of the files that it read. */
export async function memoryIndex(
  documents: readonly SearchDocument[],
): Promise<{readonly index: SearchIndex; readonly loaded: readonly string[]}> {
  const files = new Map(buildIndex(documents).map(({name, text}) => [name, text]))
  const loaded: string[] = []
  const index = await openIndex(async name => {
    loaded.push(name)
    const text = files.get(name)
    if (text === undefined) throw new Error(`no file ${name}`)
    return JSON.parse(text)
  })
  return {index, loaded}
}
