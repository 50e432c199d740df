import type {Facts} from '../model/facts.ts'
import type {packOfflineEn} from './pack-offline.en.ts'

const usage = `node serve.mjs [--port N] [--host NAME]
  --port  0 から 65535 まで。0 は任意の空きポート (既定は 8080 以降で最初に空いているもの)
  --host  待ち受けるアドレス (既定は 127.0.0.1。このコンピューターからだけ接続できます)
`

/** What `shindan pack offline` and the archive that it makes say, in Japanese. */
export const packOfflineJa: typeof packOfflineEn = {
  packed: ({file, bytes, files, sha256}: Facts) =>
    `書き出しました: ${file} (${Number(bytes).toLocaleString('ja')} バイト、${Number(files).toLocaleString('ja')} ファイル)
SHA-256: ${sha256}
読む環境で展開し、"node serve.mjs" を実行するか、shindan.html を開いてください。
`,
  serve: {
    help: `使い方: ${usage}`,
    usage: `指定に誤りがあります。使い方: ${usage}`,
    incomplete: ({dir}: Facts) =>
      `${dir} に headers/headers.json がありません。アーカイブをすべて展開し、serve.mjs はページと同じ場所に置いてください\n`,
    refused: ({host, port, code}: Facts) =>
      `${host} のポート ${port} で待ち受けられません (${code})。--port または --host で別のものを指定してください\n`,
    serving: ({url, others}: Facts) =>
      `Shindan: ${url}ja/ (English: ${url})\n${others === '' ? '' : `ネットワークからのアドレス: ${others}\n`}Ctrl+C で終了します。\n`,
  },
  readMe: ({version}: Facts) => `Shindan (診断) ${version} インターネットのない環境用
${'='.repeat(78)}

このフォルダーには、日本語と英語のナレッジベース全体が入っています。
記事、ガイド、検索、そしてログと設定ファイルの診断です。
ほかのホストへの通信は一切ありません。

1 つのページで読む (ダブルクリック)
  shindan.html をブラウザで開きます。サーバーもインストールも不要です。
  記事、ガイド、検索、診断が使えます。

このコンピューターでサイトを開く
  必要なものは Node.js 20 以降だけです。
    node serve.mjs
  アドレスが表示されます。ネットワーク内のほかのコンピューターからも開くには:
    node serve.mjs --host 0.0.0.0 --port 8080

Web サーバーに置く
  すべてのファイルを、専用のホストのルートにコピーします。nginx、Apache、Caddy 用の
  設定と "_headers" は "headers" フォルダーにあります。設定にはページのハッシュが含まれるため、
  必ずこのアーカイブのものを使い、古いものは使わないでください。Web サーバーでは
  shindan.html ではなくサイトを使ってください。サイトのポリシーにより、
  shindan.html のスクリプトは動作しません。

診断するファイルがコンピューターの外に送られることはありません。
この複製は自動では更新されません。更新するときは、新しいアーカイブで全体を置き換えます。

ライセンス: LICENSE (Apache-2.0)、third-party-licences.txt
Shindan は Atlassian の製品ではなく、Atlassian の承認を受けたものでもありません。
`,
}
