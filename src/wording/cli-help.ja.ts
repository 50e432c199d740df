import type {cliHelpEn} from './cli-help.en.ts'

/** What `--help` says in Japanese, in general and of each command. */
export const cliHelpJa: typeof cliHelpEn = {
  intro: `shindan: Confluence Data Center の既知の問題をログと設定ファイルから診断します。
データはどこにも送信されません。
`,
  commands: {
    diagnose: `  shindan diagnose FILE…     ログ、設定ファイル、フォルダー、アーカイブ
                             (zip、tar、gz、サポート zip) をまとめて診断し、
                             原因ごとに判定します
      --front FILE           2 つのプロキシのうち、ブラウザが最初に接続するもの
`,
    logs: `  shindan logs FILE…         ログだけを調べます ("-" は標準入力)
`,
    config: `  shindan config FILE…       設定ファイルだけを調べます
      --fix                  修正内容を diff で表示します
      --write [--remedy ID]  ファイルを修正します。元のファイルは FILE.bak に
                             残ります。--remedy を付けない場合は、
                             ほかに影響しない修正だけを行います
      --front FILE           2 つのプロキシのうち、ブラウザが最初に接続するもの
`,
    redact: `  shindan redact FILE…       ユーザー名、アドレス、ホスト名、秘密情報、
                             タイトルなどを仮名に置き換えます ("-" は標準入力)。
                             1 ファイルなら標準出力に書き出します。
                             --json を付けると、本文ではなく件数を出力します
      --out DIR              置き換えたファイルをフォルダーに書き出します
                             (複数のファイルでは必須)
      --mapping FILE         仮名と元の値の対応を書き出します。このファイルは
                             渡さないでください
`,
    qsh: `  shindan qsh hash METHOD URL [--context PATH]
                             正規化したリクエストと、Confluence が計算する指紋を
                             表示します
      --token TOKEN          トークンの内容と、その指紋が何から計算されたかを
                             表示します ("-" は標準入力)。
                             読むだけで検証はしません。シークレットは不要です。
                             入力しないでください
  shindan qsh prove URL --config FILE [--config FILE]
                    [--context PATH] [--host NAME[:PORT]]
                             アドレスまたはファイル名がそのプロキシで
                             どう変わるか、2 つの指紋、
                             Tomcat と Confluence の応答と、修正後の結果を
                             表示します。もう 1 つの --config には
                             Tomcat の server.xml を指定できます
                             (なければ既定の設定)
  shindan qsh predict --config FILE --targets FILE
                             1 行に 1 つ並べた request-target ごとに、
                             そのプロキシがバックエンドに送るものを予測します
                             ("-" は標準入力)。出力は 1 行に 1 つの JSON です
      --host NAME[:PORT]     対象のバーチャル ホストまたは server (既定は、
                             プロキシする最初のもの)
`,
    search: `  shindan search QUERY       ナレッジベースを検索します
      --limit N              結果の件数 (既定は 10)
`,
    gate: `  shindan gate               記事を検査します
      --stamp SLUG           日本語ページが現在の英語ページに対応していることを
                             記録します
`,
    'new-article': `  shindan new-article SLUG   新しい記事のひな形を両言語で書き出します
`,
    pack: `  shindan pack app           Confluence Data Center 用アプリの JAR を作成し、
                             サイズと SHA-256 を表示します
  shindan pack offline       サイト、そのサーバー、1 ページにまとめた
                             ナレッジベースを、インターネットのない環境に
                             持ち込める 1 つのアーカイブにします
                             (先にサイトをビルドします)
  shindan pack portal        ほかのサイトのページで使う検索要素、
                             検索インデックス、Web サーバー用のヘッダー設定を、
                             サイトと同じアドレスで配信するフォルダーとして
                             書き出します (サイトはビルドしません)
      --out DIR              DIR に書き出します。portal の場合は DIR/portal です
                             (既定は "dist")
`,
    'lint-app': `  shindan lint-app FILE…     Confluence アプリの JAR、
                             または atlassian-plugin.xml だけを調べます
`,
    'check-embed': `  shindan check-embed URL    配信中の "embed" フォルダーに足りないもの
                             (ヘッダー、種類、integrity、インデックス) を
                             調べます
`,
  },
  /** Of the commands that check. */
  reports: `  diagnose、logs、config の結果を人に渡すとき:
      --markdown             チケットに貼り付けるレポート。リンクには
                             環境変数 SITE_URL が必要です
      --sarif                SARIF 2.1.0。該当箇所を開けるように、ファイル名は
                             置き換えません
      --no-redact            アドレスや名前などを伏せません。指定しない場合、
                             --markdown と --sarif は個人や組織を特定できる値を
                             仮名に置き換えます
      --redact               --json とこの画面の出力でも置き換えます
`,
  examples: '例:',
  everywhere: `共通: --lang en|ja (既定は環境のロケール)、--json、--version、
      --help (コマンドごとにも使えます)
終了コード: 0 エラーも警告もなし、1 あり、
            2 使い方の誤り、読めないファイル、
            ログにも設定ファイルにも当たらない入力
`,
}
