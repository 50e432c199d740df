import type {Facts} from '../model/facts.ts'
import type {exportEn} from './export.en.ts'

/** What is taken away from an answer, in Japanese. */
export const exportJa: typeof exportEn = {
  document: {
    colon: ': ',
    article: '記事',
    causes: '判定',
    evidence: '見つかったもの',
    occurrence: 'イベント',
    others: '設定でほかに見つかったもの',
    needs: ({names}: Facts) => `確定するには、次のファイルを追加してください: ${names}`,
    remedy: '対処',
    questions: 'これらのファイルだけではわからないこと',
    unmatched: 'どの記事にも当てはまらない警告とエラー',
    times: ({count}: Facts) => `${Number(count).toLocaleString('ja')} 回`,
    inputs: '読み込んだもの',
    bytes: ({bytes}: Facts) => `${Number(bytes).toLocaleString('en')} バイト`,
    place: ({input, line}: Facts) => `${input} の ${line} 行目`,
    separator: '、',
    made: 'Shindan (ファイルのあるマシンの上で診断するナレッジベース) で作成しました。',
    redacted:
      'アドレスや名前など、個人や組織を特定できる値は置き換えてあります。同じ値はどこでも同じ仮名になります。自由に書かれた文章や特殊な表記から特定できる可能性は残ります。',
    notRedacted:
      '伏せ字にしていません。このレポートには、ファイルにある値がそのまま含まれています。設定ファイルのパスワードなどの秘密の値は隠してあります。',
  },
  panel: {
    title: '結果を渡す',
    lead: 'チケット、同僚、ほかのプログラムに渡すためのものです。個人や組織を特定できる値は、文章を作る前に置き換えます。ログや設定の全文は含まれません。',
    format: '形式',
    formats: {
      markdown: 'Markdown: チケット、メール',
      json: 'JSON: プログラム',
      sarif: 'SARIF: エディター、コード スキャン',
    },
    language: '言語',
    languages: {en: 'English (英語)', ja: '日本語'},
    raw: '伏せ字にしない',
    warning:
      'アドレス、名前、ログのトークンなど、根拠として示した内容が、ファイルにあるまま外に出ます。設定ファイルのパスワードなどの秘密の値は隠したままです。次のコピー、ダウンロード、印刷の 1 回だけ有効です。',
    copy: 'コピー',
    download: (fileName: string) => `${fileName} をダウンロード`,
    print: '印刷',
    copyLink: '判定へのリンクをコピー',
    linkHint:
      '判定、件数、時刻はリンクそのものに入っています。ファイルの内容は入っていません。リンクを開いた人からサーバーに届くのは、このページのアドレスだけです。',
    copied: 'コピーしました',
    linkCopied: 'リンクをコピーしました',
    notCopied: 'ブラウザがコピーを許可しませんでした。プレビューを開き、テキストを選択して手動でコピーしてください。',
    linkNotCopied: (link: string) => `ブラウザがコピーを許可しませんでした。リンクはこちらです: ${link}`,
    gone: 'この結果は、ほかの形式ではもう取り出せません。もう一度診断してください。',
    busy: '準備しています',
    preview: 'プレビュー',
    previewCut: (characters: number) =>
      `プレビューはここまでです。コピーとダウンロードには、全 ${characters.toLocaleString('ja')} 文字が含まれます。`,
    replaced: (count: number) => `${count.toLocaleString('ja')} 個の値を置き換えました`,
    replacedHint: 'この一覧はここに表示するだけで、どの形式にも含まれません。',
    noneReplaced: '置き換える値はありませんでした。',
    kind: '種類',
    original: '元の値',
    pseudonym: '置き換え後',
    count: '回数',
  },
  kinds: {
    address: 'アドレス',
    user: 'ユーザー',
    host: 'ホスト',
    mail: 'メール アドレス',
    token: 'トークン、パスワード',
    cookie: 'Cookie',
    database: 'データベース',
    ldap: 'ディレクトリの項目',
    title: 'ページのタイトル',
    space: 'スペース',
    file: 'ファイル、パス',
    subject: 'メールの件名',
    literal: 'SQL 内の値',
  },
  shared: {
    title: '共有された診断結果',
    lead: '共有された判定です。リンクには、結論と件数、時刻だけが入っています。ログや設定は含まれていないため、根拠となる行は表示できません。',
    unknown: (count: number) =>
      `リンクの内容のうち ${count} 件は、このバージョンのナレッジベースにないため省きました。`,
    unreadable:
      'このリンクは読み取れません。途中で壊れたか、新しいバージョンで作られています。リンクをもう一度もらうか、レポートをファイルで受け取ってください。',
    input: (n: number) => `入力 ${n}`,
    close: '閉じて、自分のファイルを診断する',
  },
  sarif: {
    correction: ({title, description}: Facts) => `${title}。${description}`,
  },
}
