import type {EmbedWords} from './embed.en.ts'

/** What `check-embed` says, in Japanese. */
export const embedJa: EmbedWords = {
  severities: {error: 'エラー', warning: '警告'},
  findings: {
    unreachable: ({reason}) =>
      reason === 'ERR_SSL_WRONG_VERSION_NUMBER'
        ? 'このポートのサーバーは https ではなく http で通信しています'
        : `応答がありません (${reason})。アドレス、証明書、ファイアウォールを確認してください`,
    status: ({status, folder}) =>
      `ステータスが 200 ではなく ${status} です。同じビルドの "${folder}" フォルダー全体をサーバーにコピーしてください`,
    redirected: ({to}) =>
      `${to} にリダイレクトされます。ページの integrity やポリシーで拒否されることがあるため、ページにはリダイレクト先のアドレスを書いてください`,
    insecure: () => 'TLS を使わずに配信されています。https のポータルからは読み込めません。https で配信してください',
    'mixed-content': ({to}) =>
      `https から ${to} にリダイレクトされ、ブラウザに拒否されます。https のアドレスにリダイレクトしてください`,
    cors: ({found}) =>
      `Access-Control-Allow-Origin ${found === '' ? 'がない' : `が ${found} の`}ため、ほかのサイトのページから読み込めません。次のヘッダーを追加してください: Access-Control-Allow-Origin: *`,
    corp: ({found}) =>
      `Cross-Origin-Resource-Policy ${found === '' ? 'がない' : `が ${found} の`}ため、分離されたページからは読み込めません。次のヘッダーを追加してください: Cross-Origin-Resource-Policy: cross-origin`,
    coep: ({found}) =>
      `Cross-Origin-Embedder-Policy ${found === '' ? 'がない' : `が ${found} の`}ため、分離されたページのフレームには表示できません。次のヘッダーを追加してください: Cross-Origin-Embedder-Policy: require-corp`,
    nosniff: ({found}) =>
      `X-Content-Type-Options ${found === '' ? 'がありません' : `が ${found} です`}。次のヘッダーを追加してください: X-Content-Type-Options: nosniff`,
    'script-type': ({found, expected}) =>
      `Content-Type ${found === '' ? 'がない' : `が ${found} の`}ため、ブラウザでモジュールとして実行されません。次のように送信してください: Content-Type: ${expected}`,
    type: ({found, expected}) =>
      `Content-Type ${found === '' ? 'がない' : `が ${found} の`}ため、ブラウザで正しく扱われません。次のように送信してください: Content-Type: ${expected}`,
    sri: () => 'スクリプトの integrity が書かれていません。同じビルドの sri.json をサーバーにコピーしてください',
    integrity: ({name}) =>
      `${name} の内容が sri.json と一致しません。両方を同じビルドからコピーし、途中でスクリプトが書き換えられないようにしてください`,
    'version-unknown': () => 'バージョンが書かれていません。同じビルドの version.json をサーバーにコピーしてください',
    'version-folder': ({status, folder}) =>
      `内容の変わらない ${folder} フォルダーがありません (ステータス ${status})。integrity を指定したページに必要です。サーバーにコピーしてください`,
    manifest: () =>
      '検索インデックスのマニフェストではありません。"search/v1" フォルダーをサーバーにコピーしてください',
    'index-version': ({found, expected}) =>
      `インデックスのバージョンが ${expected} ではなく ${found} です。要素とインデックスは同じビルドのものを使ってください`,
    'index-file': ({status, missing}) =>
      `マニフェストに書かれたファイルがありません (ステータス ${status}、少なくとも ${missing} 個)。"search/v1" フォルダー全体を、マニフェストが最後になるようにコピーしてください`,
    articles: ({status}) =>
      `${status === 0 ? '応答がありません' : `ステータスが 200 ではなく ${status} です`}。検索結果のリンク先なので、"embed" フォルダーを置いたアドレスでサイトも配信してください`,
    'frame-blocked': ({header}) =>
      `${header} により、ポータルのフレームに表示できません。"embed" フォルダーではこのヘッダーを送信しないでください`,
  },
}
