import type {siteEn} from './site.en.ts'

/** The Japanese of `siteEn`. */
export const siteJa: typeof siteEn = {
  home: {
    title: 'ログから原因を突き止める',
    description:
      'Confluence Data Center のログとプロキシの設定をブラウザの中で読み取り、原因と修正後のファイルを示します。',
    headline: 'ログから、原因を突き止める。',
    lead: 'Confluence Data Center のログとプロキシの設定ファイルをここにドロップしてください。原因とその根拠、そして修正後のファイルを示します。',
    articles: '新しい記事',
    allArticles: 'すべての記事',
    updated: day => `${day} 時点の情報`,
    promises: [
      {
        title: 'データは手元から出ません',
        text: '診断は、このページの中にある、通信できない隔離フレームで動きます。アップロードも Cookie もトラッキングもありません。',
        link: '何が保証され、何が保証されないか',
        to: '/guide/privacy',
      },
      {
        title: '2 つの言語、1 つの事実',
        text: 'どの記事にも日本語版と英語版があります。事実は 1 か所だけに記録し、ビルドのたびに両方の文章を突き合わせます。',
        link: '記事の書き方',
        to: '/guide/contribute',
      },
      {
        title: '主張ではなく証拠を',
        text: 'プロキシの動作は、実物のプロキシで測定した結果です。同じ測定をテストで繰り返しています。わからないことは推測せず、質問として示します。',
        link: '結果の読み方',
        to: '/guide/check',
      },
    ],
  },
  check: {
    loading: '診断プログラムを読み込んでいます。',
    failed: '診断プログラムを読み込めませんでした。ページを再読み込みしてください。',
    noScript: '診断には JavaScript が必要です。診断はこのページの中で行われ、何も送信されません。',
  },
  notFound: {
    title: 'このアドレスにページはありません',
    text: 'アドレスの入力誤りか、リンク元の誤りと考えられます。記事のアドレスが変わることはありません。',
    home: 'ログを診断する',
    search: '記事を検索する',
    articles: 'すべての記事',
  },
  footer: {
    notAtlassian:
      'Shindan (診断) は Atlassian の製品ではなく、Atlassian の承認を受けたものでもありません。Atlassian、Confluence、Companion は Atlassian の商標です。',
    privacy: 'プライバシー: データは手元から出ません',
    license: 'Apache License 2.0',
  },
}
