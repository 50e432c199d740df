import type {Facts} from '../model/facts.ts'
import type {cliEn} from './cli.en.ts'

/** The command line in Japanese. */
export const cliJa: typeof cliEn = {
  help: () => `shindan: Confluence Data Center の既知の問題を、ログと設定ファイルから診断します。
データはどこにも送信されません。

  shindan diagnose FILE…       ログ、設定ファイル、フォルダー、アーカイブ (zip、tar、gz、
                               サポート zip) をまとめて診断し、原因ごとに判定します
  shindan logs FILE…           ログだけを調べます ("-" は標準入力)
  shindan config FILE…         設定ファイルだけを調べます
      --fix                    修正内容を diff で表示します
      --write [--remedy ID]    ファイルを修正します。元のファイルは FILE.bak に残ります
                               --remedy を付けない場合は、ほかに影響しない修正だけを行います
      --front FILE             diagnose と config で、2 つのプロキシのうちブラウザが最初に接続するもの
  diagnose、logs、config の結果を人に渡すとき:
      --markdown               チケットに貼り付けるレポート。リンクには環境変数 SITE_URL が必要です
      --sarif                  SARIF 2.1.0。該当箇所を開けるように、ファイル名は置き換えません
      --no-redact              アドレスや名前などを伏せません。指定しない場合、
                               --markdown と --sarif は個人や組織を特定できる値を仮名に置き換えます
      --redact                 --json とこの画面の出力でも置き換えます
  shindan redact FILE…         ユーザー名、アドレス、ホスト名、秘密情報、タイトルなどを仮名に置き換えます
                               ("-" は標準入力)。1 ファイルなら標準出力に書き出します
      --out DIR                置き換えたファイルをフォルダーに書き出します (複数のファイルでは必須)
      --mapping FILE           仮名と元の値の対応を書き出します。このファイルは渡さないでください
                               --json を付けると、本文ではなく件数を出力します
  shindan qsh hash METHOD URL [--context PATH]
                               正規化したリクエストと、Confluence が計算する指紋を表示します
      --token TOKEN            トークンの内容と、その指紋が何から計算されたかを表示します ("-" は標準入力)
                               読むだけで検証はしません。シークレットは不要です。入力しないでください
  shindan qsh prove URL --config FILE [--config FILE] [--context PATH] [--host NAME[:PORT]]
                               アドレスまたはファイル名がそのプロキシでどう変わるか、2 つの指紋、
                               Tomcat と Confluence の応答と、修正後の結果を表示します。もう 1 つの
                               --config には Tomcat の server.xml を指定できます (なければ既定の設定)
  shindan qsh predict --config FILE --targets FILE
                               1 行に 1 つ並べた request-target ごとに、そのプロキシが
                               バックエンドに送るものを予測します ("-" は標準入力)。出力は 1 行に 1 つの JSON
      --host NAME[:PORT]       対象のバーチャル ホストまたは server (既定は、プロキシする最初のもの)
  shindan search QUERY         ナレッジベースを検索します
      --limit N                結果の件数 (既定は 10)
  shindan gate                 記事を検査します
      --stamp SLUG             日本語ページが現在の英語ページに対応していることを記録します
  shindan new-article SLUG     新しい記事のひな形を両言語で書き出します
  shindan pack app             Confluence Data Center 用アプリの JAR を作成し、サイズと SHA-256 を表示します
      --out DIR                書き出すフォルダー (既定は dist)

共通: --lang en|ja (既定は環境のロケール)、--json、--help
終了コード: 0 エラーも警告もなし、1 あり、2 使い方の誤りまたは読み込めない入力
`,
  problem: {
    'pack-what': ({name, known}: Facts) =>
      `pack の後に "${name}" は指定できません。次のいずれかを指定してください: ${known}`,
    'app-version': ({version}: Facts) =>
      `package.json のバージョン "${version}" は OSGi の形式ではありません。1.2.3 や 1.2.3.beta のように指定してください。この形式でないアプリは Confluence に登録できません`,
    'no-input': () => '入力がありません。ファイル、フォルダー、または標準入力を表す "-" を指定してください',
    'missing-file': ({name}: Facts) => `${name} がありません。パスを確認してください`,
    'unreadable-file': ({name, code}: Facts) => `${name} を読み込めません (${code})。アクセス権を確認してください`,
    'unwritable-file': ({name}: Facts) =>
      `${name} に書き込めません。ファイルとフォルダーのアクセス権を確認してください`,
    'unknown-command': ({command, known}: Facts) =>
      `"${command}" というコマンドはありません。次のいずれかを指定してください: ${known}`,
    'unknown-option': ({option, known}: Facts) =>
      `${option} というオプションはありません。使用できるオプション: ${known}`,
    'option-value': ({option}: Facts) =>
      `${option} の使い方が正しくありません。値をとるオプションは "shindan --help" で確認できます`,
    'option-missing': ({option}: Facts) =>
      `${option} がありません。このコマンドに必要なものは "shindan --help" で確認できます`,
    'too-many-arguments': ({argument}: Facts) => `余分な引数 "${argument}" があります。このコマンドは引数をとりません`,
    'unknown-lang': ({lang}: Facts) => `--lang の値 "${lang}" は使用できません。en または ja を指定してください`,
    'front-not-given': ({name}: Facts) =>
      `--front の ${name} は、読み込んだファイルの中にありません。そのうちの 1 つを指定してください`,
    'one-of': ({options}: Facts) =>
      `同時に指定できないオプションがあります。次のいずれか 1 つを指定してください: ${options}`,
    'config-given': ({name}: Facts) =>
      `${name} は設定ファイルです。"shindan config" または "shindan diagnose" を使用してください`,
    'not-a-config': ({name}: Facts) =>
      `${name} は、認識できる設定ファイルではありません。"shindan diagnose" を使用してください`,
    'write-to-stdin': () => '--write にはファイルが必要です。標準入力は書き換えられません',
    'redact-needs-out': ({count}: Facts) =>
      `対象のファイルが ${count} 個あります。標準出力に書き出せるのは 1 個だけです。--out でフォルダーを指定してください`,
    'redact-same-output': ({name, other, output}: Facts) =>
      `${name} と ${other} の書き出し先が同じ (${output}) です。別々のフォルダーに 1 つずつ書き出してください`,
    'redact-exists': ({name}: Facts) =>
      `${name} はすでにあり、上書きしません。別のフォルダーまたは名前を指定してください`,
    'redact-mapping-inside': ({name}: Facts) =>
      `${name} は --out のフォルダーの中にあり、ファイルと一緒に渡されてしまいます。フォルダーの外を指定してください`,
    'redact-archive': ({name}: Facts) =>
      `${name} はアーカイブで、中の値を置き換えられません。展開して、中のファイルを指定してください`,
    'redact-binary': ({name}: Facts) =>
      `${name} はテキストではなく、中の値を置き換えられません。対象から外し、内容はご自身で確認してください`,
    'one-stdin': ({options}: Facts) =>
      `標準入力は 1 回しか読み込めません。次のうち 1 つだけに指定してください: ${options}`,
    'not-a-proxy': ({name}: Facts) => `${name} は Apache、nginx、HAProxy の設定ファイルではありません`,
    'not-a-front': ({name}: Facts) =>
      `${name} は Apache、nginx、HAProxy の設定ファイルでも、<Connector> のある server.xml でもありません`,
    'second-proxy': ({name, other}: Facts) =>
      `${name} は 2 つ目のプロキシの設定です。プロキシは 1 つ (ここでは ${other}) とし、ほかに Tomcat の server.xml を指定できます`,
    'second-tomcat': ({name, other}: Facts) =>
      `${name} は 2 つ目の server.xml です。プロキシの設定 1 つと server.xml 1 つ (ここでは ${other}) を指定してください`,
    'tomcat-alone': ({name}: Facts) =>
      `${name} は Tomcat の server.xml です。もう 1 つの --config で、前段のプロキシの設定を指定してください`,
    'no-site': ({name}: Facts) =>
      `${name} にはリクエストを転送する設定がありません。転送を設定したファイル、または "apachectl -t -DDUMP_CONFIG" か "nginx -T" の出力を指定してください`,
    'no-method': () =>
      'リクエストがありません。メソッドとアドレスを指定してください (例: "shindan qsh hash GET /wiki/x")',
    'no-address': ({address}: Facts) =>
      `"${address}" はアドレスではありません。スラッシュまたは https:// で始まるものを指定してください`,
    'no-query': () => '検索する語句またはエラー メッセージを指定してください',
    limit: ({limit}: Facts) => `--limit の値 "${limit}" は使用できません。1 から 100 までの整数を指定してください`,
    'no-slug': () => 'スラッグがありません。新しい記事のアドレスを指定してください (例: "pkix-path-building-failed")',
    slug: ({slug}: Facts) =>
      `"${slug}" はスラッグに使用できません。英小文字と数字の語をハイフンでつないでください。記事のアドレスになり、後から変えることはありません`,
    'article-exists': ({file}: Facts) => `${file} はすでにあり、上書きしません。別のスラッグを指定してください`,
  },
  written: {
    done: ({name, backup}: Facts) => `${name} を修正しました。元のファイルは ${backup} です。\n`,
    nothing: ({name}: Facts) => `${name} は変更していません。修正すべき箇所がありません。\n`,
    refused: ({name}: Facts) =>
      `${name} は変更していません。修正を組み合わせると問題が解消しません。--remedy で 1 つずつ行ってください。\n`,
    member: ({name}: Facts) =>
      `${name} は変更していません。アーカイブの中のファイルは変更できません。展開して、ファイルそのものを修正してください。\n`,
    part: ({name}: Facts) =>
      `${name} はファイルの一部なので、元のファイルは変更していません。設定だけを別のファイルに保存してください。\n`,
    choose: ({name, choices}: Facts) =>
      `${name} は変更していません。修正方法を --remedy で選択してください: ${choices}\n`,
  },
  newArticle: ({files, slug}: Facts) =>
    `書き出したファイル:\n${files}次に "shindan gate" を実行すると、まだ書かれていない箇所がファイルと行で示されます。\n日本語ページが英語ページと同じ内容になったら、"shindan gate --stamp ${slug}" を実行します。\n`,
  gatePassed: () => '検査に合格しました。すべての記事がそろい、両言語の内容が一致しています。\n',
  nothingFound: ({query}: Facts) => `「${query}」に該当する記事は見つかりませんでした。\n`,
}
