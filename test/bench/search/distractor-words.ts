import type {Lang} from '../../../src/model/lang.ts'

type Pair = Readonly<Record<Lang, string>>

const pairs = (rows: readonly (readonly [en: string, ja: string])[]): readonly Pair[] =>
  rows.map(([en, ja]) => ({en, ja}))

/** What a page is about. `{name}` is a coined name of a product. */
export const systems = pairs([
  ['the {name} theme', '{name} テーマ'],
  ['the {name} calendar app', 'カレンダー アプリ {name}'],
  ['the {name} diagram macro', '作図マクロ {name}'],
  ['the {name} report server', 'レポート サーバー {name}'],
  ['the mail gateway {name}', 'メール ゲートウェイ {name}'],
  ['the backup appliance {name}', 'バックアップ装置 {name}'],
  ['the build server {name}', 'ビルド サーバー {name}'],
  ['the print server {name}', 'プリント サーバー {name}'],
  ['the chat service {name}', 'チャット サービス {name}'],
  ['the identity provider {name}', 'ID プロバイダー {name}'],
  ['the monitoring agent {name}', '監視エージェント {name}'],
  ['the virus scanner {name}', 'ウイルス対策ソフト {name}'],
  ['the load balancer {name}', 'ロード バランサ {name}'],
  ['the firewall {name}', 'ファイアウォール {name}'],
  ['the storage array {name}', 'ストレージ {name}'],
  ['the network share {name}', 'ネットワーク共有 {name}'],
  ['the object store {name}', 'オブジェクト ストレージ {name}'],
  ['the container platform {name}', 'コンテナー基盤 {name}'],
  ['the virtual machine host {name}', '仮想マシン ホスト {name}'],
  ['the time server {name}', 'タイム サーバー {name}'],
  ['the directory server {name}', 'ディレクトリ サーバー {name}'],
  ['the SQL Server instance {name}', 'SQL Server インスタンス {name}'],
  ['the PostgreSQL replica {name}', 'PostgreSQL レプリカ {name}'],
  ['the MySQL database {name}', 'MySQL データベース {name}'],
  ['the search cluster {name}', '検索クラスタ {name}'],
  ['the issue tracker {name}', '課題管理システム {name}'],
  ['the code repository {name}', 'コード リポジトリ {name}'],
  ['the customer portal {name}', 'カスタマー ポータル {name}'],
  ['the desktop client {name}', 'デスクトップ アプリ {name}'],
  ['the mobile app {name}', 'モバイル アプリ {name}'],
  ['the PDF exporter {name}', 'PDF エクスポーター {name}'],
  ['the Word importer {name}', 'Word インポーター {name}'],
  ['the translation app {name}', '翻訳アプリ {name}'],
  ['the form builder {name}', 'フォーム作成アプリ {name}'],
  ['the nginx ingress {name}', 'nginx イングレス {name}'],
  ['the Apache server {name}', 'Apache サーバー {name}'],
  ['the Tomcat service {name}', 'Tomcat サービス {name}'],
  ['the log collector {name}', 'ログ収集サーバー {name}'],
  ['the message queue {name}', 'メッセージ キュー {name}'],
  ['the video service {name}', '動画サービス {name}'],
])

/** What goes wrong. */
export const faults = pairs([
  ['does not start after an upgrade', 'がアップグレード後に起動しない'],
  ['stops responding under load', 'が負荷の高いときに応答しなくなる'],
  ['shows an empty page after the login', 'でログイン後に空白のページが表示される'],
  ['loses its session every few minutes', 'のセッションが数分ごとに切れる'],
  ['refuses the upload of images', 'が画像のアップロードを拒否する'],
  ['cannot open attachments with long names', 'で名前の長い添付ファイルを開けない'],
  ['sends every mail twice', 'がメールを二重に送信する'],
  ['answers 500 to some requests', 'が一部のリクエストに 500 を返す'],
  ['answers 504 to long requests', 'が時間のかかるリクエストに 504 を返す'],
  ['redirects in an endless loop', 'でリダイレクトが繰り返される'],
  ['does not synchronise deleted users', 'が削除されたユーザーを同期しない'],
  ['shows times in the wrong time zone', 'の時刻が誤ったタイム ゾーンで表示される'],
  ['fills the disk with temporary files', 'の一時ファイルでディスクがいっぱいになる'],
  ['writes no log any more', 'のログが記録されなくなる'],
  ['cannot connect to the database', 'がデータベースに接続できない'],
  ['reports an expired certificate', 'で証明書の期限切れが報告される'],
  ['breaks Japanese file names', 'で日本語のファイル名が文字化けする'],
  ['ignores the configuration file', 'が設定ファイルを読み込まない'],
  ['shows an outdated version of a page', 'に古いバージョンのページが表示される'],
  ['takes minutes to save a page', 'でページの保存に数分かかる'],
  ['loses the connection of the editor', 'でエディターの接続が切れる'],
  ['cannot be reached from outside', 'に外部から接続できない'],
  ['asks for a password again and again', 'でパスワードを何度も求められる'],
  ['finds nothing in the search', 'の検索で何も見つからない'],
  ['uses more memory every day', 'のメモリ使用量が日ごとに増える'],
  ['runs a scheduled job twice', 'でスケジュール済みジョブが二重に実行される'],
  ['fails to restore a backup', 'がバックアップを復元できない'],
  ['rejects the license', 'がライセンスを受け付けない'],
  ['drops a node from the cluster', 'のノードがクラスタから外れる'],
  ['cannot read shared folders', 'が共有フォルダーを読み込めない'],
])

/** Errors that look like those of the articles and are others. */
export const errors = [
  'LDAP: error code 49 - 80090308: AcceptSecurityContext error, data 52e',
  'LDAP: error code 32 - No Such Object',
  'oauth_problem=token_rejected',
  'oauth_problem=consumer_key_unknown',
  'AH01114: HTTP: failed to make connection to backend',
  'AH10244: invalid URI path',
  'PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed',
  'java.lang.OutOfMemoryError: Metaspace',
  'java.lang.OutOfMemoryError: GC overhead limit exceeded',
  'Deadlock found when trying to get lock; try restarting transaction',
  'Lock request time out period exceeded',
  'upstream timed out (110: Connection timed out) while reading response header from upstream',
  'java.net.BindException: Address already in use',
  'java.io.IOException: No space left on device',
  'com.atlassian.jwt.exception.JwtExpiredException: Expired at',
  'Signature validation failed. SAML Response rejected',
  'Property maxWait is not used in DBCP2',
  "Data too long for column 'BODY' at row 1",
  'java.util.concurrent.RejectedExecutionException',
  'java.net.SocketTimeoutException: Read timed out',
  'Communications link failure',
  'javax.mail.AuthenticationFailedException: 535 5.7.3',
  'java.lang.NoClassDefFoundError',
  'org.apache.lucene.index.IndexNotFoundException: no segments* file found',
  'Servlet.service() for servlet [action] in context with path [] threw exception',
  'Error occurred while refreshing the cache for directory',
  'Could not retrieve issues',
  'Hazelcast node lost, member removed',
  'client prematurely closed connection, so upstream connection is closed too',
  'Cannot assign requested address',
] as const

/** What a page explains. `{term}` and `{other}` are terms of the glossary, the other words as they are named. */
export const sentences = pairs([
  ['The {term} of {system} is kept in `{file}`.', '{system}の{term}は `{file}` に保存されています。'],
  ['Look at the {term} first, then at the {other}.', 'まず{term}を、次に{other}を確認します。'],
  ['`{setting}` is {number} by default.', '`{setting}` の既定値は {number} です。'],
  [
    'Raise `{setting}` to {number} and restart the service.',
    '`{setting}` を {number} に増やし、サービスを再起動します。',
  ],
  ['Without the {term}, the {other} is not used.', '{term}がなければ、{other}は使われません。'],
  ['The {term} has to be the same on every {other}.', '{term}は、すべての{other}で同じでなければなりません。'],
  [
    'Port {number} has to be open between {system} and the {term}.',
    '{system}と{term}の間で、ポート {number} を開いておく必要があります。',
  ],
  [
    'Users see the message only if the {term} is older than {number} days.',
    '{term}が {number} 日より古い場合にだけ、ユーザーにメッセージが表示されます。',
  ],
  ['An app may replace the {term} by one of its own.', 'アプリが{term}を独自のものに置き換えることがあります。'],
  ['The log names the {term}, but not the {other}.', 'ログには{term}が記録されますが、{other}は記録されません。'],
  ['Copy `{file}` before you change the {term}.', '{term}を変更する前に `{file}` をコピーします。'],
  ['The limit of the {term} is {number} MB.', '{term}の上限は {number} MB です。'],
  [
    'After a move to another server, the {term} still points to the old {other}.',
    '別のサーバーに移した後も、{term}が古い{other}を指したままになります。',
  ],
  [
    'The fault appears every {number} minutes and vanishes by itself.',
    'この障害は {number} 分ごとに現れ、自然に消えます。',
  ],
  ['`{exception}` in the log belongs to the {term}.', 'ログの `{exception}` は{term}に関するものです。'],
  ['A second {term} answers in place of the first.', '1 つ目の代わりに、2 つ目の{term}が応答します。'],
  ['Check the {term} with the command `{command}`.', 'コマンド `{command}` で{term}を確認します。'],
  ['The {term} cannot be changed while the {other} is in use.', '{other}の使用中は{term}を変更できません。'],
  ['Only requests from the {term} are affected.', '影響を受けるのは{term}からのリクエストだけです。'],
  ['The cache of {system} holds an old {term}.', '{system}のキャッシュに古い{term}が残っています。'],
  ['Turn off `{setting}` if the {term} is not needed.', '{term}が不要なら `{setting}` を無効にします。'],
  ['The {term} was removed in version {version}.', '{term}はバージョン {version} で廃止されました。'],
  [
    'From version {version} on, the {term} is checked at the start.',
    'バージョン {version} 以降、起動時に{term}が確認されます。',
  ],
  [
    'Give the account of the service the right to read the {term}.',
    'サービスのアカウントに{term}の読み取り権限を与えます。',
  ],
  ['The {term} is too small for so many users.', 'ユーザー数に対して{term}が小さすぎます。'],
  ['Close the {term} before the {other} is opened.', '{other}を開く前に{term}を閉じます。'],
  ['Large files are passed through the {term} in pieces.', '大きなファイルは{term}を通して分割して送られます。'],
  ['The clock of {system} is not synchronised.', '{system}の時計が同期していません。'],
  [
    'Names with spaces, brackets or slashes are changed on the way.',
    'スペース、括弧、スラッシュを含む名前が途中で変わります。',
  ],
  ['The connection is cut after {number} seconds without data.', 'データのない接続は {number} 秒後に切断されます。'],
])

/** What a heading says after the {term} it is about. */
export const headings = pairs([
  ['Cause: the {term} is missing', '原因: {term}がない'],
  ['Cause: the {term} is out of date', '原因: {term}が古い'],
  ['Cause: another {term} is in the way', '原因: 別の{term}が妨げている'],
  ['Cause: the {term} is overloaded', '原因: {term}に負荷がかかりすぎている'],
  ['Solution: correct the {term}', 'ソリューション: {term}を修正する'],
  ['Solution: create the {term} anew', 'ソリューション: {term}を作り直す'],
  ['Solution: raise the limit of the {term}', 'ソリューション: {term}の上限を上げる'],
  ['Solution: do without the {term}', 'ソリューション: {term}を使わない'],
  ['How to read the {term}', '{term}の見方'],
  ['Moving the {term} to another server', '{term}を別のサーバーに移す'],
])

/** What settings and classes are called, part by part. */
export const nameParts = [
  ...['max', 'min', 'idle', 'request', 'header', 'session', 'cluster', 'cache', 'pool', 'index', 'token', 'path'],
  ...['proxy', 'connection', 'timeout', 'buffer', 'body', 'size', 'thread', 'heap', 'query', 'upload', 'attachment'],
  ...[
    'directory',
    'sync',
    'lock',
    'retry',
    'host',
    'port',
    'node',
    'mail',
    'queue',
    'job',
    'export',
    'import',
    'build',
  ],
] as const

export const commands = [
  'grep',
  'curl -sI',
  'systemctl status',
  'openssl s_client',
  'jstack',
  'ss -ltn',
  'df -h',
] as const

export const filePaths = ['conf', 'etc', 'logs', 'bin', 'lib', 'shared-home', 'webapps'] as const

/** Syllables of coined names, as each language writes them. */
export const syllables = pairs([
  ['ka', 'カ'],
  ['mi', 'ミ'],
  ['ro', 'ロ'],
  ['te', 'テ'],
  ['su', 'ス'],
  ['na', 'ナ'],
  ['vel', 'ベル'],
  ['dor', 'ドル'],
  ['lin', 'リン'],
  ['po', 'ポ'],
  ['ze', 'ゼ'],
  ['gra', 'グラ'],
  ['fi', 'フィ'],
  ['mo', 'モ'],
  ['ta', 'タ'],
  ['quo', 'クオ'],
])
