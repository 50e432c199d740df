import type {Prose} from '../../content/read-prose.ts'
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
  /** The project's root, absolute. */
  readonly root: string
  /** The page in each language as it is on the disk; undefined if there is none. */
  readonly prose: Readonly<Record<Lang, Prose | undefined>>
}

/** Attributes of a directive as written: `::signature{#qsh-mismatch}` has `id`. */
export type DirectiveAttributes = Readonly<Record<string, string | null | undefined>>
