import type {Component} from './article.ts'
import type {Lang} from './lang.ts'

/** One page of the knowledge base as the search index sees it: an article or a page of the guide, in both languages. */
export interface SearchDocument {
  /** The article's slug, or `guide/<name>`. */
  readonly id: string
  readonly kind: 'article' | 'guide'
  /** Absent for a guide page. */
  readonly component?: Component
  /** Texts people paste: literals of the article and anchors of its signatures. */
  readonly literals: readonly string[]
  /** Terms of the glossary that the article names. */
  readonly terms: readonly Readonly<Record<Lang, string>>[]
  readonly pages: Readonly<Record<Lang, SearchPage>>
}

/** One language of a document. */
export interface SearchPage {
  readonly title: string
  readonly description: string
  readonly headings: readonly string[]
  /** Plain text without code blocks. */
  readonly body: string
  /** From the root of the site without base URL: `/ja/kb/<slug>`. */
  readonly url: string
}
