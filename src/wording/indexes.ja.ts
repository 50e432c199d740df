import type {indexesEn} from './indexes.en.ts'

/** The Japanese of `indexesEn`. */
export const indexesJa: typeof indexesEn = {
  label: '記事の索引',
  all: 'すべての記事',
  pages: {
    symptom: {
      name: '症状',
      title: '症状から探す',
      description: 'ユーザーや管理者が気付く現象を、Confluence の部分ごとに並べた記事の索引です。',
      lead: 'ユーザーや管理者が気付く現象を、Confluence の部分ごとに並べています。',
    },
    literal: {
      name: 'メッセージ',
      title: 'メッセージから探す',
      description: 'Confluence が画面やログに出すメッセージを、先頭の文字の順に並べた記事の索引です。',
      lead: 'メッセージの原文を、先頭の文字の順に並べています。どの環境でも英語で表示されます。',
    },
    component: {
      name: '構成要素',
      title: '構成要素から探す',
      description: 'Confluence とその周辺の構成要素ごとに並べた記事の索引です。',
      lead: 'Confluence とその周辺の構成要素ごとに、記事を並べています。',
    },
    rule: {
      name: 'ルール',
      title: '設定のルールから探す',
      description: '設定のチェックのルールすべてと、検出内容を説明する記事の索引です。',
      lead: '設定のチェックで検出する内容です。ルールの名前を選ぶと、ガイドの例を開きます。',
    },
  },
  seen: {shown: '記事に記載', logged: 'ログ'},
  others: 'その他',
  noArticle: '記事はまだありません。対処はガイドにあります。',
  components: {
    companion: 'Companion アプリ',
    'reverse-proxy': 'リバース プロキシ',
    tomcat: 'Tomcat',
    synchrony: '共同編集 (Synchrony)',
    applinks: 'アプリケーション リンク',
    database: 'データベース',
    memory: 'メモリ',
    cluster: 'クラスタ',
    directory: 'ユーザー ディレクトリ',
    sso: 'シングル サインオン',
    mail: 'メール',
    encoding: '文字コード',
    startup: '起動',
    upgrade: 'アップグレード',
    conversion: 'プレビューと変換',
    apps: 'アプリ',
    license: 'ライセンス',
    storage: 'ファイルと保存先',
    security: 'セキュリティ',
  },
}
