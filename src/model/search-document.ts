import type {Article, Component} from './article.ts'
import type {Lang} from './lang.ts'

/** One page of the knowledge base as the search index sees it: an article or a page of the guide. */
export interface SearchDocument {
  /** The article's slug, or `guide/<name>`. */
  readonly id: string
  readonly kind: 'article' | 'guide'
  /** Absent for a guide page. */
  readonly component?: Component
  /** Absent for a guide page. */
  readonly state?: Article['state']
  /** Texts people paste: literals of the article and anchors of its signatures. */
  readonly literals: readonly string[]
  /** Terms of the glossary that the article names, with other forms that people type. */
  readonly terms: readonly string[]
  /** What its log samples say, without what is of one event only. */
  readonly events: readonly string[]
  /** Distinct lines of the code blocks: commands, settings, what programs print. */
  readonly code: readonly string[]
  /** What its terms mean, in both languages. */
  readonly meanings: readonly string[]
  /** Ids of the headings, the same in both languages; empty for a heading without one. */
  readonly sections: readonly string[]
  /** At least one language. */
  readonly pages: Readonly<Partial<Record<Lang, SearchPage>>>
}

/** One language of a document. */
export interface SearchPage {
  readonly title: string
  readonly description: string
  /** One for each of `sections`, in the same order. */
  readonly headings: readonly string[]
  /** Plain text without code blocks. */
  readonly body: string
  /** From the root of the site without base URL: `/ja/kb/<slug>`. */
  readonly url: string
}
