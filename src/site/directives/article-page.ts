import type {Article} from '../../model/article.ts'
import type {Lang} from '../../model/lang.ts'
import type {articlePageEn} from '../../wording/article-page.en.ts'

/** The page a directive stands on, and what it may speak of. */
export interface ArticlePage {
  readonly lang: Lang
  readonly words: typeof articlePageEn
  readonly article: Article
  /** The folder of `article.yaml`, absolute. */
  readonly folder: string
}

/** Attributes of a directive as written: `::signature{#qsh-mismatch}` has `id`. */
export type DirectiveAttributes = Readonly<Record<string, string | null | undefined>>
