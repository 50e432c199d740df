import type {Facts} from '../model/facts.ts'
import type {cliEn} from './cli.en.ts'

/** The command line in Japanese. */
export const cliJa: typeof cliEn = {
  problem: {
    'no-input': () => '入力がありません。ファイル、フォルダー、または標準入力を表す "-" を指定してください',
    'no-files': ({names}: Facts) => `${names} にファイルがありません。パスを確認してください`,
    'nothing-read': () =>
      '診断できる入力がありません。ログまたは設定ファイルを 1 つ以上指定してください。エラー メッセージの語句は "shindan search" で検索できます',
    'missing-file': ({name}: Facts) => `${name} がありません。パスを確認してください`,
    'unreadable-file': ({name, code}: Facts) => `${name} を読み込めません (${code})。アクセス権を確認してください`,
    'unwritable-file': ({name}: Facts) =>
      `${name} に書き込めません。ファイルとフォルダーのアクセス権を確認してください`,
    'unknown-command': ({command, known}: Facts) =>
      `"${command}" というコマンドはありません。次のいずれかを指定してください: ${known}`,
    'checkout-only': ({command}: Facts) =>
      `"${command}" はナレッジベースのチェックアウトでだけ使えます。インストールしたパッケージには、そのもとになる記事やサイトのファイルがありません`,
    'app-version': ({version}: Facts) =>
      `package.json のバージョン "${version}" は OSGi の形式ではありません。1.2.3 や 1.2.3.beta のように指定してください。この形式でないアプリは Confluence に登録できません`,
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
    'front-no-proxy': ({name, known}: Facts) =>
      known === ''
        ? `--front の ${name} は Apache、nginx、HAProxy の設定ファイルではありません。ほかのファイルも同様です`
        : `--front の ${name} は Apache、nginx、HAProxy の設定ファイルではありません。次のいずれかを指定してください: ${known}`,
    'one-of': ({options}: Facts) =>
      `同時に指定できないオプションがあります。次のいずれか 1 つを指定してください: ${options}`,
    'config-given': ({name}: Facts) =>
      `${name} は設定ファイルです。"shindan config" または "shindan diagnose" を使用してください`,
    'not-a-config': ({name}: Facts) =>
      `${name} は、認識できる設定ファイルではありません。"shindan diagnose" を使用してください`,
    'write-to-stdin': () => '--write にはファイルが必要です。標準入力は書き換えられません',
    'remedy-needs-write': () =>
      '--remedy は --write で行う修正を選ぶオプションです。--write を付けてください。先に --fix ですべての修正を確認できます',
    'unknown-remedy': ({remedy, known}: Facts) =>
      `"${remedy}" という修正はありません。次のいずれかを指定してください: ${known}`,
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
    'qsh-what': ({known}: Facts) => `"qsh" の後に次のいずれかを指定してください: ${known}`,
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
    'nothing-to-prove': () =>
      'ファイル名またはアドレスを指定してください (例: shindan qsh prove "report (1).pdf" --config wiki.conf)',
    'no-query': () => '検索する語句またはエラー メッセージを指定してください',
    limit: ({limit}: Facts) => `--limit の値 "${limit}" は使用できません。1 から 100 までの整数を指定してください`,
    'no-slug': () => 'スラッグがありません。新しい記事のアドレスを指定してください (例: "pkix-path-building-failed")',
    slug: ({slug}: Facts) =>
      `"${slug}" はスラッグに使用できません。英小文字と数字の語をハイフンでつないでください。記事のアドレスになり、後から変えることはありません`,
    'article-exists': ({file}: Facts) => `${file} はすでにあり、上書きしません。別のスラッグを指定してください`,
    'site-url': ({value}: Facts) =>
      `SITE_URL の値 "${value}" は使用できません。https://kb.example.com のようなオリジンを指定してください。その下のフォルダーは BASE_URL に指定します`,
    'base-url': ({value}: Facts) =>
      `BASE_URL の値 "${value}" は使用できません。サイトを置くフォルダーを /confluence/ のようなパスで指定してください`,
    'pack-what': ({what, known}: Facts) =>
      `"shindan pack" の後の "${what}" は使用できません。次のいずれかを指定してください: ${known}`,
    'pack-folder': ({folder, name}: Facts) =>
      `${folder} には ${name} があり、"shindan pack" が書き出したフォルダーではないため、変更していません。--out で別のフォルダーを指定してください`,
    'pack-version': ({folder, version}: Facts) =>
      `${folder} には、バージョン ${version} の別のスクリプトがあります。integrity で指定しているページが動かなくなるため、変更していません。package.json のバージョンを上げてください`,
    'no-web-address': () => 'アドレスがありません。https://kb.example.com/embed/v1/ のようなアドレスを指定してください',
    'web-address': ({address}: Facts) =>
      `"${address}" は使用できません。https://kb.example.com/embed/v1/ のようなアドレスを指定してください`,
    'no-app': () => '入力がありません。Confluence アプリの JAR、または atlassian-plugin.xml を指定してください',
    'not-a-file': ({name}: Facts) =>
      `${name} はファイルではありません。JAR または atlassian-plugin.xml そのものを指定してください`,
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
    `書き出したファイル:\n${files}次に "npm run --silent shindan -- gate" を実行すると、まだ書かれていない箇所がファイルと行で示されます。\n日本語ページが英語ページと同じ内容になったら、"npm run --silent shindan -- gate --stamp ${slug}" を実行します。\n`,
  packedPortal: ({folders, snippet}: Facts) =>
    `書き出したフォルダー:\n${folders}"headers" 以外を、サイトと同じアドレスで配信してください。検索結果はサイトの記事を開きます。"headers" には nginx、Apache、Caddy 用の設定と "_headers" があります。\n次に、アドレスをお使いのサーバーに合わせて、ポータルに以下を加えます:\n${snippet}`,
  embedChecked: () => '不足はありません。ポータルから要素とインデックスを読み込めます。\n',
  gatePassed: () => '検査に合格しました。すべての記事がそろい、両言語の内容が一致しています。\n',
  nothingFound: ({query}: Facts) => `「${query}」に該当する記事は見つかりませんでした。\n`,
}
