import type {openSearchEn} from './opensearch.en.ts'

/** How the site presents itself as a search engine, in Japanese. */
export const openSearchJa: typeof openSearchEn = {
  shortName: 'Shindan 日本語',
  description: 'Confluence Data Center の問題とその解決方法',
}
