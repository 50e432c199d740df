import type {offlineEn} from './offline.en.ts'

/** What the page without a server says besides what the checker and the search of the site say, in Japanese. */
export const offlineJa: typeof offlineEn = {
  noScript: 'このページには JavaScript が必要です。すべてこのブラウザの中で動作し、どこにも接続しません。',
  skip: '本文へ移動',
  home: '診断',
  other: 'English',
  title: 'ログから、原因を突き止める。',
  lead: 'Confluence Data Center のログと、その手前にあるプロキシの設定を貼り付けるかドロップしてください。既知の問題ごとに判定と理由を示し、修正できるファイルには修正後の行を示します。',
  hint: 'テキストを貼り付けるか、ファイルやサポート zip をこのページにドロップするか、選択してください。複数をまとめて渡すと、より正確に診断できます。ログには何が起きたかが、設定にはその理由があります。',
  paste: 'ログまたは設定をここに貼り付け',
  promise:
    'このページのポリシーは、読み込みも接続も許可しません。診断する内容がこのコンピューターの外に出ることはありません。',
  articles: '記事',
  guide: 'ガイド',
  sections: 'このページの内容',
  missing: 'このアドレスのページはありません',
  missingHint: 'より新しい複製のアドレスか、サイトだけにあるページのアドレスである可能性があります。',
  version: version =>
    `Shindan (診断) ${version}。この複製は自動では更新されません。Shindan は Atlassian の製品ではなく、Atlassian の承認を受けたものでもありません。`,
  none: '見つかりませんでした。言葉を減らすか、名前や数字を除いたメッセージの文をそのまま入力してください。ログ全体は「診断」で調べられます。',
  searching: query => `「${query}」の検索結果`,
}
