import type {Lang} from '../model/lang.ts'
import type {OfflinePage} from '../model/offline-book.ts'

/** What is read and searched. */
export interface Book {
  /** Of Shindan. */
  readonly version: string
  /** Articles, then the guide, each in the order of its list; at hand when a route in their language is shown. */
  readonly pages: (lang: Lang) => readonly OfflinePage[]
  /** A file of the search index, parsed; null if there is none of that name. Rejects if it cannot be had. */
  readonly indexFile: (name: string) => Promise<unknown>
}
