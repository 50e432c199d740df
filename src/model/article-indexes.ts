import type {Article, Component} from './article.ts'

/** What the index pages list, in one language: four ways to the articles. */
export interface ArticleIndexes {
  readonly articles: readonly IndexedArticle[]
  /** In the order of the articles. */
  readonly symptoms: readonly SymptomRow[]
  /** By their first letter. */
  readonly literals: readonly LiteralRow[]
  /** All there are, those that no article names too. */
  readonly rules: readonly RuleRow[]
}

/** An article as an index names it. */
export interface IndexedArticle {
  /** The slug. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly component: Component
  readonly state: Article['state']
  readonly updated: string
}

/** Something that users or administrators notice. */
export interface SymptomRow {
  readonly text: readonly TextPiece[]
  readonly article: string
}

/** A piece of a sentence; code stands as it is in every language. */
export interface TextPiece {
  readonly text: string
  readonly code?: true
}

/** A text that a program shows or logs. */
export interface LiteralRow {
  readonly text: string
  /** `shown`: in a dialog or page. `logged`: in a log. */
  readonly seen: 'shown' | 'logged'
  readonly articles: readonly string[]
}

/** A rule of the configuration check. */
export interface RuleRow {
  readonly id: string
  readonly articles: readonly string[]
}
