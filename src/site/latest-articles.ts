import type {KnowledgeBase} from '../content/read-knowledge-base.ts'
import type {Lang} from '../model/lang.ts'

/** What the home page says of an article. */
export interface LatestArticle {
  readonly id: string
  readonly titles: Readonly<Record<Lang, string>>
  readonly updated: string
}

/** How many articles the home page names. */
const count = 5

/** The articles whose facts changed last, the latest first. */
export function latestArticles({articles}: KnowledgeBase): readonly LatestArticle[] {
  return articles
    .flatMap(({article, prose: {en, ja}}) =>
      article && en && ja ? [{id: article.id, titles: {en: en.title, ja: ja.title}, updated: article.updated}] : [],
    )
    .sort((a, b) => b.updated.localeCompare(a.updated))
    .slice(0, count)
}
