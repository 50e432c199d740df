import type {Cause, Component, Remedy, Signature} from './article.ts'
import type {Lang} from './lang.ts'

/** All that the checks need of the knowledge base: emitted once as `checks.json`, read by worker, page and CLI. */
export interface Knowledge {
  /** Of this format. */
  readonly version: 1
  /** In the order of their ids. */
  readonly articles: readonly KnownArticle[]
}

/** What the checks need of one article. */
export interface KnownArticle {
  readonly id: string
  readonly component: Component
  readonly titles: Readonly<Record<Lang, string>>
  /**
   * By language and section id (`cause-<id>`, `solution-<id>`): what the heading says after its fixed word,
   * which is how a cause or a remedy is called in sentences.
   */
  readonly headings: Readonly<Record<Lang, Readonly<Record<string, string>>>>
  readonly signatures: readonly Signature[]
  readonly causes: readonly Cause[]
  readonly remedies: readonly Remedy[]
}
