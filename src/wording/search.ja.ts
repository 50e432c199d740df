import type {searchEn} from './search.en.ts'

/** What the site's search box and result list say, in Japanese. */
export const searchJa: typeof searchEn = {
  title: '検索',
  label: 'ナレッジベースを検索',
  placeholder: '検索',
  key: 'Ctrl K',
  resultsLabel: '検索結果',
  hint: '言葉、エラー メッセージ、ログの 1 行のどれでも検索できます。検索はこのブラウザの中で行われ、入力した内容はどこにも送信されません。',
  loading: '索引を読み込んでいます',
  count: count => `${count} 件`,
  none: '見つかりませんでした',
  noneHint:
    '言葉を減らすか、名前や数字を除いたメッセージの文をそのまま入力してください。ログ ファイル全体は診断のページで調べられます。',
  toDiagnosis: 'ログや設定を診断する',
  failed: '検索の索引を読み込めませんでした',
  failedHint:
    '接続を確認して、もう一度読み込んでください。このページを開いている間にサイトが更新された場合は、ページを再読み込みしてください。',
  retry: 'もう一度読み込む',
  all: 'すべての検索結果',
  guide: 'ガイド',
  sections: 'この記事の該当箇所',
  onlyIn: {en: '英語のみ', ja: '日本語のみ'},
  notValidated: '未検証',
  component: '構成要素',
  everything: 'すべての構成要素',
  validatedOnly: '検証済みの記事のみ',
  noneFiltered: '条件を外すと、ほかの記事が見つかることがあります。',
  takeOff: '条件を外す',
  pasted: {
    label: '貼り付けたログ',
    known: kind => `貼り付けた内容は次の種類のようです: ${kind}`,
    unknown: '貼り付けた内容はログの一部のようです。',
    offer:
      '診断では内容を 1 行ずつ読み、該当する記事とその理由を示します。内容がこのブラウザの外に出ることはありません。',
    check: '貼り付けた内容を診断する',
    failed: '診断の機能を読み込めませんでした。接続を確認して、もう一度押してください。',
  },
}
