import type {SearchDocument, SearchPage} from '../../src/model/search-document.ts'

interface Sample {
  readonly id: string
  readonly component: NonNullable<SearchDocument['component']>
  readonly literals?: readonly string[]
  readonly terms?: SearchDocument['terms']
  readonly en: Prose
  readonly ja: Prose
}

type Prose = readonly [title: string, description: string, headings: readonly string[], body: string]

const samples: readonly Sample[] = [
  {
    id: 'companion-jwt-qsh-mismatch-apache-nocanon',
    component: 'companion',
    literals: ["Expecting claim 'qsh' to have value", 'Unexpected response status code 401 from'],
    terms: ['reverse proxy', 'リバース プロキシ'],
    en: [
      'Companion cannot open an attachment: 401 behind an Apache reverse proxy',
      'The proxy re-encodes the path, so the qsh claim of the token no longer matches.',
      ['Cause: the path is re-encoded', 'Solution: add nocanon to ProxyPass'],
      'Editing a file with the Companion app fails with JwtInvalidClaimException in atlassian-confluence.log. ProxyPass decodes the path and encodes it again. Names with parentheses are affected. Add nocanon, check with apachectl configtest and reload.',
    ],
    ja: [
      'Companion で添付ファイルを開けない: Apache リバース プロキシの後ろで 401 になる',
      'プロキシがパスを再エンコードするため、トークンの qsh クレームが一致しなくなります。',
      ['原因: パスの再エンコード', 'ソリューション: ProxyPass に nocanon を加える'],
      'Companion アプリでファイルを編集しようとすると、atlassian-confluence.log に JwtInvalidClaimException が記録されます。ProxyPass がパスをデコードして再びエンコードするためです。括弧を含むファイル名で発生します。nocanon を加え、apachectl configtest で確認してから再読み込みします。',
    ],
  },
  {
    id: 'jwt-token-expired-clock-skew',
    component: 'applinks',
    literals: ['com.atlassian.jwt.exception.JwtExpiredException'],
    en: [
      'Application links reject requests because a token has expired',
      'The clocks of two servers differ by more than the tolerance of the token.',
      ['Cause: clocks differ', 'Solution: synchronise time'],
      'Failure during JWT authentication: the token expired before it arrived. Use NTP on both servers behind the reverse proxy.',
    ],
    ja: [
      'トークンの期限切れでアプリケーション リンクの要求が拒否される',
      '2 台のサーバーの時刻が、トークンの許容範囲を超えてずれています。',
      ['原因: 時刻のずれ', 'ソリューション: 時刻の同期'],
      'JWT の認証に失敗し、届く前にトークンの期限が切れています。両方のサーバーで NTP を使ってください。',
    ],
  },
  {
    id: 'reverse-proxy-upload-limit',
    component: 'reverse-proxy',
    literals: ['413 Request Entity Too Large', 'client intended to send too large body'],
    en: [
      'Uploading a large attachment fails with 413',
      'The nginx reverse proxy refuses bodies above client_max_body_size.',
      ['Cause: body size limit', 'Solution: raise client_max_body_size'],
      'nginx answers before Confluence sees the upload. Raise the limit of the proxy to that of Confluence.',
    ],
    ja: [
      '大きな添付ファイルのアップロードが 413 で失敗する',
      'nginx のリバース プロキシが client_max_body_size を超える本文を拒否しています。',
      ['原因: 本文サイズの上限', 'ソリューション: client_max_body_size を引き上げる'],
      'Confluence に届く前に nginx が応答しています。プロキシの上限を Confluence の上限に合わせます。',
    ],
  },
  {
    id: 'synchrony-websocket-blocked',
    component: 'synchrony',
    literals: ["Can't connect to Synchrony, refresh to try again"],
    terms: ['collaborative editing', '共同編集'],
    en: [
      'Collaborative editing cannot connect to Synchrony on port 8091',
      'The proxy does not pass on the upgrade to a websocket.',
      ['Cause: no websocket upgrade', 'Solution: proxy /synchrony'],
      'The editor shows that it cannot connect. Forward /synchrony to port 8091 with Upgrade and Connection headers.',
    ],
    ja: [
      '共同編集で Synchrony (ポート 8091) につながらない',
      'プロキシが WebSocket へのアップグレードを渡していません。',
      ['原因: WebSocket のアップグレードがない', 'ソリューション: /synchrony を転送する'],
      'エディターに接続できないと表示されます。/synchrony を Upgrade と Connection のヘッダーとともに 8091 番ポートへ転送します。',
    ],
  },
  {
    id: 'out-of-memory-heap-space',
    component: 'memory',
    literals: ['java.lang.OutOfMemoryError: Java heap space'],
    terms: ['heap', 'ヒープ'],
    en: [
      'Confluence stops with OutOfMemoryError: Java heap space',
      'The heap of the JVM is too small for the load.',
      ['Diagnosis: take a heap dump', 'Solution: raise -Xmx in setenv.sh'],
      'Look at the garbage collector log, take a heap dump and raise the maximum heap.',
    ],
    ja: [
      'OutOfMemoryError: Java heap space で Confluence が停止する',
      'JVM のヒープが負荷に対して不足しています。',
      ['診断: ヒープ ダンプの取得', 'ソリューション: setenv.sh の -Xmx を増やす'],
      'ガベージ コレクターのログを見て、ヒープ ダンプを取得し、ヒープの最大値を増やします。',
    ],
  },
  {
    id: 'ldap-pkix-path-building-failed',
    component: 'directory',
    literals: ['PKIX path building failed'],
    terms: ['certificate', '証明書'],
    en: [
      'User directory does not synchronise: PKIX path building failed',
      'Java does not trust the certificate of the LDAPS server.',
      ['Cause: unknown certificate authority', 'Solution: import the certificate with keytool'],
      'SunCertPathBuilderException: unable to find valid certification path. Import the certificate into the trust store.',
    ],
    ja: [
      'ユーザー ディレクトリを同期できない: PKIX path building failed',
      'Java が LDAPS サーバーの証明書を信頼していません。',
      ['原因: 不明な認証局', 'ソリューション: keytool で証明書をインポートする'],
      'SunCertPathBuilderException が発生します。トラスト ストアにサーバー証明書をインポートします。',
    ],
  },
  {
    id: 'hazelcast-cluster-panic',
    component: 'cluster',
    literals: ['Non Clustered Confluence: Database is being updated by another Confluence instance'],
    en: [
      'Cluster panic: the database is updated by another instance',
      'Hazelcast nodes do not see each other and both write to one database.',
      ['Cause: multicast blocked', 'Solution: join by TCP/IP'],
      'Check the Hazelcast port 5801 between the nodes.',
    ],
    ja: [
      'クラスター パニック: データベースが別のインスタンスに更新されている',
      'Hazelcast のノードが互いを認識できず、同じデータベースに書き込んでいます。',
      ['原因: マルチキャストの遮断', 'ソリューション: TCP/IP で参加する'],
      'ノード間で Hazelcast の 5801 番ポートを確認します。',
    ],
  },
  {
    id: 'tomcat-scheme-base-url-https',
    component: 'tomcat',
    en: [
      'Redirects go to http although the base URL is https',
      'The connector of Tomcat lacks scheme, secure, proxyName and proxyPort.',
      ['Cause: connector attributes', 'Solution: edit server.xml'],
      'Set scheme="https" and secure="true" in server.xml when TLS ends at the reverse proxy.',
    ],
    ja: [
      'ベース URL は https なのに http へリダイレクトされる',
      'Tomcat のコネクターに scheme、secure、proxyName、proxyPort がありません。',
      ['原因: コネクターの属性', 'ソリューション: server.xml を編集する'],
      'TLS がリバース プロキシで終わる場合は server.xml に scheme="https" と secure="true" を設定します。',
    ],
  },
  {
    id: 'mysql-utf8mb4-collation',
    component: 'database',
    literals: ['Incorrect string value'],
    en: [
      'Saving a page with an emoji fails on MySQL',
      'Tables use utf8 instead of utf8mb4.',
      ['Cause: three-byte character set', 'Solution: convert to utf8mb4'],
      'SQLException: Incorrect string value. Change the collation to utf8mb4_bin.',
    ],
    ja: [
      'MySQL で絵文字を含むページを保存できない',
      'テーブルが utf8mb4 ではなく utf8 を使っています。',
      ['原因: 3 バイトの文字セット', 'ソリューション: utf8mb4 に変換する'],
      'SQLException: Incorrect string value が発生します。照合順序を utf8mb4_bin に変更します。',
    ],
  },
  {
    id: 'mail-smtp-authentication-failed',
    component: 'mail',
    literals: ['javax.mail.AuthenticationFailedException'],
    en: [
      'Notification mail is not sent: SMTP authentication failed',
      'The mail server no longer accepts a password.',
      ['Cause: basic authentication was switched off', 'Solution: use OAuth 2.0'],
      'The mail queue shows errors for every notification. Configure OAuth 2.0 for the SMTP server.',
    ],
    ja: [
      '通知メールが送信されない: SMTP の認証に失敗する',
      'メール サーバーがパスワードを受け付けなくなっています。',
      ['原因: 基本認証の廃止', 'ソリューション: OAuth 2.0 を使う'],
      'メール キューの通知がすべてエラーになります。SMTP サーバーに OAuth 2.0 を設定します。',
    ],
  },
]

const guide: SearchDocument = {
  id: 'guide/portal',
  kind: 'guide',
  literals: [],
  terms: [],
  events: [],
  code: [],
  meanings: [],
  sections: [],
  pages: {
    en: {
      ...page('/guide/portal', [
        'Embed the search in a support portal',
        'One script tag.',
        [],
        'Add kb-search to a ticket form.',
      ]),
    },
    ja: {
      ...page('/ja/guide/portal', [
        'サポート ポータルに検索を埋め込む',
        'スクリプト タグ 1 つで済みます。',
        [],
        'チケットのフォームに kb-search を加えます。',
      ]),
    },
  },
}

function page(url: string, [title, description, headings, body]: Prose): SearchPage {
  return {title, description, headings, body, url}
}

/** Ten articles that resemble each other where it hurts (proxies, tokens, attachments), and a page of the guide. */
export const sampleDocuments: readonly SearchDocument[] = [
  ...samples.map(
    ({id, component, literals = [], terms = [], en, ja}): SearchDocument => ({
      id,
      kind: 'article',
      component,
      state: 'validated',
      literals,
      terms,
      events: [],
      code: [],
      meanings: [],
      sections: en[2].map((_, at) => `section-${at}`),
      pages: {en: page(`/kb/${id}`, en), ja: page(`/ja/kb/${id}`, ja)},
    }),
  ),
  guide,
]
