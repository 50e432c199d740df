import type {Lang} from '../../model/lang.ts'
import type {OfflinePage} from '../../model/offline-book.ts'
import type {Book} from '../../offline/book.ts'
import {loadFile} from './load-file.ts'

/** The book of the app's own files. */
export interface LoadedBook {
  readonly book: Book
  /** Makes the pages of a language at hand. Rejects if their file is missing; the next call tries again. */
  readonly prepare: (lang: Lang) => Promise<void>
}

/** Loads what every language needs; the search index when it is asked for. Rejects if a file is missing. */
export async function loadBook(address: string): Promise<LoadedBook> {
  const load = async (name: string): Promise<unknown> => {
    const content = await loadFile(address, name)
    if (content === null) throw new Error(`Unexpected absence of ${name}`)
    return content
  }
  const {version} = (await load('version.json')) as {readonly version: string}
  const pages = new Map<Lang, readonly OfflinePage[]>()
  return {
    book: {version, pages: lang => pages.get(lang) ?? [], indexFile: name => loadFile(address, `search/${name}`)},
    prepare: async lang => {
      if (!pages.has(lang)) pages.set(lang, (await load(`pages.${lang}.json`)) as readonly OfflinePage[])
    },
  }
}
