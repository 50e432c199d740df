import type {portalDemoEn} from './portal-demo.en.ts'

/** The demo portal of a company that does not exist, in Japanese. */
export const portalDemoJa: typeof portalDemoEn = {
  company: 'みなと計測',
  portal: 'IT サービス デスク',
  title: heading => `${heading} – みなと計測 IT サービス デスク`,
  pages: 'ページ',
  newRequest: '新しい依頼',
  requests: '自分の依頼',
  otherLanguage: 'English',
  kinds: '依頼の種類',
  kind: {
    problem: {
      name: '問題を報告する',
      lead: '何が起きたかをお知らせください。件名を入力すると、当てはまるナレッジベースの記事がその下に表示されます。',
      choice: '製品',
      choices: ['Confluence', 'Jira', 'Bitbucket', 'その他'],
      summaryHint: '1 文、または表示されたメッセージ: Unexpected response status code 401',
      description: '詳細',
    },
    access: {
      name: 'アクセス権を申請する',
      lead: '何へのアクセス権が必要かをお知らせください。ログインに失敗する場合は、記事で解決することがあります。',
      choice: 'システム',
      choices: ['Confluence', 'Jira', 'VPN', 'その他'],
      summaryHint: '1 文。例: シングル サインオンでログインできない',
      description: '必要な理由',
    },
    question: {
      name: '質問する',
      lead: '何でもお尋ねください。答えになりそうな記事が件名の下に表示されます。',
      choice: '対象',
      choices: ['Confluence', 'Jira', 'コンピューター', 'その他'],
      summaryHint: '1 文。例: 添付ファイルの大きさの上限',
      description: '質問',
    },
  },
  summary: '件名',
  send: '送信',
  fallbackLabel: 'ナレッジベースを検索',
  fallbackButton: '検索',
  solved: '記事で解決したとのこと、何よりです。送信の必要はありません。',
  sent: 'これはデモです。何も送信も保存もされていません。',
  requestsLead: 'これまでの依頼です。新しいものから順に並んでいます。',
  columns: {id: '番号', summary: '件名', status: '状態', updated: '更新日'},
  yours: 'デモのため未送信',
  rows: [
    {id: 'IT-1042', summary: 'ページのコメントが遅れて表示される', status: 'お客様の返信待ち', updated: '2026-11-24'},
    {id: 'IT-1031', summary: '同僚の新しいノート パソコン', status: '対応中', updated: '2026-11-20'},
    {id: 'IT-0998', summary: 'PDF を開くと空のウィンドウになる', status: '解決済み', updated: '2026-11-12'},
  ],
  about:
    '実在しない会社のデモ ページです。専用のオリジンから配信され、Trusted Types を含む厳しいコンテンツ セキュリティ ポリシーのもとで <kb-search> を埋め込んでいます。フォームは、ページを読み込み直さずに置き換わります。',
}
