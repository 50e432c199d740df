import type {settingRulesEn} from './rules-settings.en.ts'

/** Rules about what a backend gets beside the path, and about who may ask it, in Japanese. */
export const settingRulesJa: typeof settingRulesEn = {
  'websocket-not-proxied': {
    title: 'エディターの WebSocket が転送されない',
    message: ({route}) =>
      `${route} は Synchrony へ転送しますが、WebSocket へのアップグレードを渡しません。Synchrony は通常のリクエストとして応答します。`,
    why: '共同編集は WebSocket で通信します。プロキシがアップグレードを渡さないと、エディターは遅い方式に切り替わるか、開かなくなります。',
  },
  'tunnel-timeout-short': {
    title: '通信のない WebSocket の切断',
    message: ({route, seconds}, severity) =>
      severity === 'info'
        ? `${route} は、通信が ${seconds} 秒ないと WebSocket を切断します。これは標準の値です。エディターの再接続が繰り返される場合は、長くしてください。`
        : `${route} は、通信が ${seconds} 秒ないと WebSocket を切断します。`,
    why: '誰も入力していない間、エディターの接続には通信がありません。プロキシの待ち時間が短いと切断され、エディターが再接続を繰り返します。',
  },
  'header-inheritance-lost': {
    title: '上位で設定したヘッダーが届かない',
    message: ({route, headers}) =>
      `${route} では、上位で設定した ${headers} が送られません。このブロックの proxy_set_header が、上位のものをすべて置き換えます。`,
    why: 'nginx では、ブロックに proxy_set_header が 1 つでもあると、上位のブロックのものはすべて無効になります。ファイルには書かれていても、バックエンドには届きません。',
  },
  'host-not-preserved': {
    title: 'Confluence に届くホスト名がブラウザと異なる',
    message: ({route, host, connector}) =>
      connector === 'silent'
        ? `${route} は、ブラウザがリクエストしたホスト名ではなく ${host} を Confluence に送ります。server.xml のコネクターには、それを補う proxyName がありません。`
        : `${route} は、ブラウザがリクエストしたホスト名ではなく ${host} を Confluence に送ります。server.xml のコネクターに proxyName と proxyPort があれば問題ありませんが、このファイルからはわかりません。`,
    why: 'Confluence は、リクエストに含まれるホスト名からリンクとリダイレクトを作ります。プロキシもコネクターも公開用のホスト名を伝えないと、ブラウザから到達できないアドレスになります。',
  },
  'forwarded-proto-missing': {
    title: 'ブラウザが HTTPS を使っていることが Confluence に伝わらない',
    message: ({route, connector, hop}) => {
      const what =
        hop === 'behind'
          ? `ブラウザは手前のプロキシに HTTPS で接続しますが、${route} は X-Forwarded-Proto を http に書き換えます。`
          : `${route} は HTTPS で受けて HTTP で転送しますが、X-Forwarded-Proto を送りません。`
      return connector === 'deaf'
        ? `${what}このコネクターには scheme="https" がなく、ヘッダーを読む RemoteIpValve もありません。Confluence は http のリンクを作り、Cookie に Secure 属性が付きません。`
        : connector === 'silent'
          ? `${what}server.xml のコネクターにも scheme="https" がありません。RemoteIpValve は、このヘッダーを待っています。`
          : `${what}server.xml のコネクターに scheme="https" と secure="true" があれば問題ありませんが、このファイルからはわかりません。`
    },
    why: '手前が HTTPS であることが伝わらないと、Confluence は http のリンクを作り、Cookie に Secure 属性が付きません。',
  },
  'body-limit-small': {
    title: '大きなファイルのアップロードをプロキシが拒否する',
    message: ({route, bytes, written, next, nextRoute}) => {
      const another = next === undefined ? '' : `同じ経路の ${nextRoute} も、${size(next)} を超えるものを拒否します。`
      return Number(written) > 0
        ? `${route} は、${size(bytes)} を超えるアップロードを拒否します。${another}Confluence は、上限を変えていなければ 100 MB までの添付ファイルを受け付けます。`
        : `${route} は、ほかのファイルに指定がなければ、${size(bytes)} を超えるアップロードを拒否します。これはサーバーの既定値です。${another}Confluence は 100 MB までの添付ファイルを受け付けます。`
    },
    why: 'Confluence なら受け付けるアップロードに、プロキシが 413 を返します。ユーザーには添付の失敗だけが見え、Confluence のログには何も残りません。',
  },
  'encoded-slash-chain': {
    title: '名前に含まれるスラッシュには、プロキシと Tomcat の両方の設定が必要',
    message: ({sent, received = '', what, port = ''}) =>
      what === 'tomcat-refuses'
        ? `プロキシは ${sent} を通しますが、Tomcat が 400 を返します。${port === '' ? '' : `ポート ${port} の`}コネクターの encodedSolidusHandling で許可されていません。`
        : what === 'proxy-refuses'
          ? `Tomcat は ${sent} を受け付けますが、プロキシが 404 を返します。AllowEncodedSlashes を NoDecode にしないと、エンコードされたスラッシュは拒否されます。`
          : what === 'refused'
            ? `プロキシは ${sent} に 404 を返します。エンコードされたスラッシュを拒否します。`
            : what === 'kept'
              ? `プロキシは ${sent} を通しますが、server.xml のコネクターに encodedSolidusHandling がなければ、Tomcat が 400 を返します。このファイルからはわかりません。`
              : `プロキシは ${sent} を ${received} に変えます。これは別のアドレスです。`,
    why: '名前に含まれるスラッシュは %2F として送られます。既定では Apache も Tomcat も拒否するため、片方だけで許可しても効果がありません。',
  },
  'token-auth-blocked': {
    title: 'Confluence にしか確認できないリクエストをプロキシが止める',
    message: ({path, guard}) =>
      guard === 'redirect'
        ? `プロキシは ${path} を別のアドレスへリダイレクトします。Companion アプリには Confluence 自身の応答が必要です。`
        : guard === 'refusal'
          ? `プロキシは、Companion アプリに必要な ${path} を拒否します。`
          : `プロキシは ${path} の手前でログインを求めます。Companion アプリにはブラウザのセッションがなく、ログインできません。`,
    why: 'Companion アプリは、Confluence にしか確認できないトークンを送ります。プロキシが先にログインを求めると、アプリは文書の代わりにログイン ページを受け取ります。',
  },
}

function size(bytes: string | number = 0): string {
  const megabytes = Number(bytes) / 2 ** 20
  return megabytes >= 1 ? `${Math.round(megabytes * 10) / 10} MB` : `${Math.round(Number(bytes) / 1024)} KB`
}
