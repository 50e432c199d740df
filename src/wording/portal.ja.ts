import type {portalEn} from './portal.en.ts'

/** What `<kb-search>` says on other people's pages, in Japanese. */
export const portalJa: typeof portalEn = {
  label: 'ナレッジベースを検索',
  results: '見つかった記事',
  suggestions: '解決に役立つ可能性のある記事',
  count: count => (count === 0 ? '記事はありません' : `${count} 件の記事`),
  question: '記事で解決しましたか?',
  yes: 'はい',
  no: 'いいえ',
  thanks: 'ご回答ありがとうございます。',
}
