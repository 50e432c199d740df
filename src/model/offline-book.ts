import type {ProseSection} from './article-prose.ts'
import type {Knowledge} from './knowledge.ts'
import type {Lang} from './lang.ts'

/** All that the page without a server shows, searches and checks with. */
export interface OfflineBook {
  /** Of Shindan. */
  readonly version: string
  readonly knowledge: Knowledge
  /** Articles, then the guide, each in the order of its list. */
  readonly pages: Readonly<Record<Lang, readonly OfflinePage[]>>
  /** The files of the search index by name, parsed. */
  readonly index: Readonly<Record<string, unknown>>
}

/** A page in one language. */
export interface OfflinePage {
  /** As addresses of the site end: `kb/<slug>`, `guide/<name>`, `guide` for the first one. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** How far the facts of an article are checked and of which day they are, a phrase each; none for a page of the guide. */
  readonly status: readonly string[]
  readonly sections: readonly OfflineSection[]
}

/** A heading and what follows it. */
export interface OfflineSection extends ProseSection {
  /** Of the heading; 0 for what stands before the first one. */
  readonly level: number
}
