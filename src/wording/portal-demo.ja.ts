import type {portalDemoEn} from './portal-demo.en.ts'

/** The demo portal of a company that does not exist, in Japanese. */
export const portalDemoJa: typeof portalDemoEn = {
  company: 'みなと計測',
  portal: 'IT サービス デスク',
  title: '問題を報告する – みなと計測 IT サービス デスク',
  heading: '問題を報告する',
  lead: '何が起きたかをお知らせください。件名を入力すると、当てはまるナレッジベースの記事がその下に表示されます。',
  summary: '件名',
  summaryHint: '1 文、または表示されたメッセージ: Unexpected response status code 401',
  description: '詳細',
  product: '製品',
  products: ['Confluence', 'Jira', 'Bitbucket', 'その他'],
  send: '送信',
  fallbackLabel: 'ナレッジベースを検索',
  fallbackButton: '検索',
  solved: '記事で解決したとのこと、何よりです。送信の必要はありません。',
  sent: 'これはデモです。何も送信も保存もされていません。',
  another: '別の問題を報告する',
  about:
    '実在しない会社のデモ ページです。専用のオリジンから配信され、Trusted Types を含む厳しいコンテンツ セキュリティ ポリシーのもとで <kb-search> を埋め込んでいます。',
  otherLanguage: 'English',
}
