import type {chainRulesEn} from './rules-chain.en.ts'

/** Rules about what the files of a proxy and of Tomcat say together, in Japanese. */
export const chainRulesJa: typeof chainRulesEn = {
  'connector-public-url-mismatch': {
    title: 'コネクターの設定が、ブラウザの使うアドレスと異なる',
    message: ({port, attribute, written, expected}, severity) => {
      const connector = `${port === '' ? '' : `ポート ${port} の`}コネクター`
      if (attribute === 'proxyName')
        return `${connector}は proxyName="${written}" ですが、ブラウザは ${expected} でプロキシに接続します。リンクとリダイレクトは ${written} を指します。`
      if (attribute === 'proxyPort')
        return severity === 'info'
          ? `${connector}は proxyPort="${written}" ですが、プロキシはポート ${expected} で待ち受けています。手前にポート ${written} を受け持つものがあれば問題ありません。`
          : `${connector}は proxyPort="${written}" ですが、ブラウザはポート ${expected} でプロキシに接続します。リンクとリダイレクトのポートが誤ったものになります。`
      return severity === 'info'
        ? `${connector}は scheme="https" ですが、プロキシは HTTP で受けています。手前に HTTPS を受け持つものがあれば問題ありません。なければ、ログイン状態を保てません。`
        : `ブラウザは HTTPS で接続し、プロキシは X-Forwarded-Proto でそれを伝えています。しかし${connector}に scheme="https" がなく、ヘッダーを読む RemoteIpValve もないため、リンクは http になります。`
    },
    why: 'Confluence は、コネクターの scheme、proxyName、proxyPort からリンクとリダイレクトを作ります。ブラウザがプロキシに接続するときの値と異なると、リンクが別の場所を指し、ベース URL が一致しないという警告が出ます。',
  },
  'connector-conflict': {
    title: '有効になっているコネクターが正しくない',
    message: ({what, route, port, other}) =>
      what === 'same-port'
        ? `ポート ${port} は、上にあるコネクターがすでに使っています。Tomcat はこのコネクターを開始できません。どちらか一方だけを残してください。`
        : what === 'in-comment'
          ? `${route} はポート ${port} へ転送しますが、server.xml ではそのコネクターがコメントになっています。Tomcat はこのポートで待ち受けていません。`
          : what === 'direct'
            ? `${route} はポート ${port} のコネクターへ転送しますが、これはプロキシを使わない場合のものです。proxyName のあるコネクターはポート ${other} にあります。`
            : what === 'other-protocol'
              ? `${route} はポート ${port} へ転送しますが、そのコネクターは別のプロトコルを使います。`
              : `${route} は同じマシンのポート ${port} へ転送します。server.xml にあるコネクターのポートは ${other} だけです。`,
    why: 'Confluence の server.xml には、プロキシを使う場合と使わない場合のコネクターが用意されています。有効にできるのはポートごとに 1 つで、プロキシの転送先と同じものでなければなりません。',
  },
  'context-path-mismatch': {
    title: 'プロキシのパスとコンテキスト パスの不一致',
    message: ({what, route, asked, received, own}) =>
      what === 'not-found'
        ? `${route} はリクエストを ${received} へ送りますが、server.xml のコンテキストは ${own} です。Tomcat には、そのパスのアプリケーションがありません。`
        : `ブラウザは ${asked} をリクエストし、${route} がそれを ${received} に変えます。Confluence は自身のコンテキスト ${own} の下にリンクを作るため、リンクはこの転送設定を通りません。`,
    why: 'Confluence は、すべてのリンクに自身のコンテキスト パスを含めます。プロキシのパス、転送先のパス、server.xml のコンテキストは、同じでなければなりません。',
  },
  'ajp-secret-mismatch': {
    title: 'プロキシと Tomcat の AJP シークレットの不一致',
    message: ({what, route, port}) =>
      what === 'cannot-start'
        ? `${route} の転送先であるポート ${port} の AJP コネクターには、シークレットがありません。Tomcat はこのコネクターを起動せず、どのリクエストにも応答がありません。7.0.100、8.5.51、9.0.31 より前のバージョンでは、誰でも接続できる状態で起動します。プロキシとコネクターに同じシークレットを設定するか、プロキシから HTTP で接続してください。`
        : what === 'not-sent'
          ? `${route} はシークレットを送りませんが、ポート ${port} の AJP コネクターは必要とします。Tomcat はすべてのリクエストに 403 を返します。アドレスの後に secret= を指定してください。`
          : `${route} が送るシークレットは、ポート ${port} の AJP コネクターのものと異なります。Tomcat はすべてのリクエストに 403 を返します。`,
    why: 'Tomcat は、コネクターのシークレットを送るプロキシからの AJP リクエストだけを受け付けます。',
  },
}
