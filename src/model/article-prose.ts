/** What an article says in one language, for a place that shows parts of it beside something else. */
export interface ArticleProse {
  /** The slug. */
  readonly id: string
  readonly title: string
  /** In the order of the page. */
  readonly sections: readonly ProseSection[]
}

/** A section of an article. */
export interface ProseSection {
  /** `summary`, `cause-<id>`, `solution-<id>` and so on. */
  readonly id: string
  readonly title: string
  /** Without what only the page itself can show: samples, checks, sources. */
  readonly content: readonly ProseNode[]
}

/**
 * A node of an HTML tree (hast: github.com/syntax-tree/hast). Addresses of pages of the site begin at its root, without base
 * URL and locale.
 */
export type ProseNode =
  | {readonly type: 'text'; readonly value: string}
  | {
      readonly type: 'element'
      readonly tagName: string
      readonly properties: Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>
      readonly children: readonly ProseNode[]
    }
