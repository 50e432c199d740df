import type {Signature} from '../../../src/model/article.ts'
import {type Random, seededRandom} from './seeded-random.ts'

/** What a generated log holds. */
export interface Truth {
  readonly bytes: number
  readonly lines: number
  readonly events: number
  readonly levels: Readonly<Record<string, number>>
  /** Events by the id of the signature that must recognise them; the others must recognise none. */
  readonly hits: Readonly<Record<string, number>>
  /** Events that hold an anchor and must not be recognised. */
  readonly nearMisses: number
}

const packages = [
  'java.base/java.util.concurrent',
  'java.base/jdk.internal.reflect',
  'org.apache.catalina.core',
  'org.apache.coyote.http11',
  'org.apache.tomcat.util.net',
  'org.springframework.web.filter',
  'org.springframework.transaction.interceptor',
  'org.springframework.aop.framework',
  'org.hibernate.internal',
  'org.hibernate.engine.jdbc.spi',
  'com.zaxxer.hikari.pool',
  'com.atlassian.confluence.pages.persistence.dao.hibernate',
  'com.atlassian.confluence.security.websudo',
  'com.atlassian.confluence.internal.diagnostics',
  'com.atlassian.plugin.servlet.filter',
  'com.atlassian.core.filters.encoding',
  'com.atlassian.sal.confluence.transaction',
  'com.hazelcast.internal.cluster.impl',
  'com.opensymphony.sitemesh.webapp',
]
const classes = (
  'ApplicationFilterChain StandardWrapperValve Http11Processor SocketProcessorBase ThreadPoolExecutor$Worker ' +
  'OncePerRequestFilter TransactionInterceptor ReflectiveMethodInvocation SessionImpl JdbcCoordinatorImpl HikariPool ' +
  'HibernatePageDao WebSudoFilter IteratingFilterChain AbstractEncodingFilter HostContextTransactionTemplate ' +
  'ClusterServiceImpl SiteMeshFilter DefaultPageManager CacheLoaderDelegate$1'
).split(' ')
const methods = (
  'doFilter internalDoFilter invoke doFilterInternal run process proceed execute getConnection findById call ' +
  'intercept$accessor lambda$schedule$0 <init> handleRequest apply commit flush'
).split(' ')
const loggers = (
  'atlassian.confluence.status.SystemErrorInformationLogger confluence.impl.search.IndexTaskRunner ' +
  'confluence.core.persistence.SlowQueryMonitor plugin.osgi.factory.OsgiPluginManager ' +
  'confluence.cluster.hazelcast.NodeHealthListener confluence.user.crowd.DirectorySynchroniser ' +
  'confluence.mail.queue.MailQueueFlusher confluence.content.render.xhtml.MacroTransformer ' +
  'hibernate.engine.jdbc.SqlExceptionLogger atlassian.confluence.upgrade.UpgradeReporter'
).split(' ')
const said = [
  (random: Random) => `Indexed ${random.below(9000)} documents in ${random.below(90000)} ms`,
  (random: Random) => `Page "Minutes ${random.below(900)}" was saved by user${random.below(400)}`,
  (random: Random) => `ページ「週次報告 ${random.below(900)}」の索引を更新しました`,
  (random: Random) => `ユーザー user${random.below(400)} のセッションを終了しました (理由: タイムアウト)`,
  (random: Random) =>
    `Slow query took ${random.below(90000)} ms: select c.CONTENTID from CONTENT c where c.SPACEID = ?`,
  () => 'Directory synchronisation finished, nothing to do',
  (random: Random) => `Sent ${random.below(50)} mails, ${random.below(3)} were refused by mail.example.com`,
  (random: Random) => `Could not render macro 'chart' on /display/OPS/Page+${random.below(900)}`,
  (random: Random) => `Plugin com.example.addon${random.below(30)} is enabled`,
  (random: Random) => `Request /rest/api/content/${random.below(99999)} answered 200 in ${random.below(900)} ms`,
]
const throwables = [
  'org.hibernate.exception.JDBCConnectionException: could not inspect JDBC autocommit mode',
  'java.net.SocketTimeoutException: Read timed out',
  'com.atlassian.confluence.api.service.exceptions.NotFoundException: 内容が見つかりません',
  'java.lang.IllegalStateException: Cannot call sendRedirect() after the response has been committed',
  'org.springframework.dao.DataAccessResourceFailureException: Could not open connection; nested exception follows',
]
const threads = [
  (random: Random) => `http-nio-8090-exec-${random.below(200)}`,
  (random: Random) =>
    `http-nio-8090-exec-${random.below(200)} url: /pages/viewpage.action; user: user${random.below(400)}`,
  (random: Random) => `Caesium-1-${random.below(8)}`,
  () => 'ContainerBackgroundProcessor[StandardEngine[Standalone]]',
]

/** Events of one of the first 12 signatures, and events that only look like it. */
const hitShare = 0.00346
const missShare = 0.00144

/**
 * A log in the layout of `atlassian-confluence.log`, about `bytes` long, in pieces; its truth at the end. The same for the
 * same seed. Shares of levels, length of traces, Japanese text and hits are those of the log that facts were measured on.
 */
export function* generateLog(options: {
  readonly bytes: number
  readonly seed: number
  readonly signatures: readonly Signature[]
}): Generator<Uint8Array, Truth> {
  const random = seededRandom(options.seed)
  const frames = Array.from({length: 600}, () => `\tat ${makeFrame(random)}\n`)
  const traces = Array.from({length: 200}, () => makeTrace(random, frames))
  const encoder = new TextEncoder()
  const levels: Record<string, number> = {DEBUG: 0, INFO: 0, WARN: 0, ERROR: 0}
  const hits: Record<string, number> = {}
  let [bytes, lines, events, nearMisses, clock] = [0, 0, 0, 0, Date.UTC(2024, 0, 8)]
  let piece = ''
  while (bytes < options.bytes) {
    clock += random.below(1500)
    const luck = random.chance(hitShare) ? 'hit' : random.chance(missShare / (1 - hitShare)) ? 'miss' : 'plain'
    const index = random.below(Math.min(12, options.signatures.length))
    const signature = options.signatures[index]
    const event =
      luck === 'plain' || !signature ? makeEvent(random, traces) : makeKnown(random, frames, signature, index, luck)
    if (luck === 'hit' && signature) hits[signature.id] = (hits[signature.id] ?? 0) + 1
    if (luck === 'miss') nearMisses++
    levels[event.level] = (levels[event.level] ?? 0) + 1
    events++
    piece += `${new Date(clock).toISOString().slice(0, -1).replace('T', ' ').replace('.', ',')} ${event.level} ${event.text}`
    if (piece.length < 500_000) continue
    yield* flush()
  }
  yield* flush()
  return {bytes, lines, events, levels, hits, nearMisses}

  function* flush() {
    const encoded = encoder.encode(piece)
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) lines++
    bytes += encoded.length
    piece = ''
    yield encoded
  }
}

function makeEvent(random: Random, traces: readonly string[]): {level: string; text: string} {
  const share = random.below(1000)
  const level = share < 580 ? 'INFO' : share < 849 ? 'WARN' : share < 985 ? 'ERROR' : 'DEBUG'
  // A place in the code says one thing.
  const place = random.below(said.length)
  const head = `[${random.of(threads)(random)}] [${loggers[place]}] ${methods[place]} ${said[place]?.(random)}\n`
  if (level === 'INFO' || level === 'DEBUG') return {level, text: head}
  const context = makeContext(random, `/pages/viewpage.action?pageId=${random.below(99999)}`)
  const traced = level === 'ERROR' || random.chance(0.12)
  // … and fails in a few ways.
  const trace = traces[place * 20 + random.below(20)] ?? ''
  return {level, text: head + context + (traced ? trace : '')}
}

/** A near miss has the anchor in its context, or in an exception or logger that the signature is not about. */
function makeKnown(
  random: Random,
  frames: readonly string[],
  signature: Signature,
  index: number,
  luck: 'hit' | 'miss',
): {level: string; text: string} {
  const [anchor = ''] = signature.anchors
  const place = luck === 'hit' ? 'asked' : random.of(['context', 'other'] as const)
  const context = makeContext(random, place === 'context' ? `/find?text=${anchor}` : `/display/OPS/${random.below(99)}`)
  const name = place === 'asked' ? 'Made' : 'Other'
  const asException = index % 2 === 0
  const own = place === 'context' ? 'nothing to see' : anchor
  const head = asException
    ? `[main] [${random.of(loggers)}] run Something failed\n`
    : `[main] [confluence.made.${name.replace('Made', 'Maker')}${index}] run ${own} ${random.below(900)}\n`
  const chain = asException
    ? `java.lang.RuntimeException: wrapped\n${several(random, 5, 30, frames)}Caused by: com.example.${name}${index}Exception: ${own} here\n`
    : 'java.lang.IllegalStateException\n'
  return {level: 'ERROR', text: `${head}${context}${chain}${several(random, 5, 40, frames)}\t... 42 more\n`}
}

function makeContext(random: Random, url: string): string {
  const trace = random.below(0x7fffffff).toString(16).padStart(8, '0')
  return ` -- url: ${url} | referer: https://wiki.example.com/display/OPS | traceId: ${trace}${trace} | userName: user${random.below(400)}\n`
}

function makeTrace(random: Random, frames: readonly string[]): string {
  let trace = `${random.of(throwables)}\n${several(random, 20, 60, frames)}`
  for (let causes = random.below(3); causes > 0; causes--) {
    trace += `Caused by: ${random.of(throwables)}\n${several(random, 4, 30, frames)}\t... ${20 + random.below(80)} more\n`
  }
  return trace
}

function several(random: Random, least: number, most: number, frames: readonly string[]): string {
  return Array.from({length: least + random.below(most - least + 1)}, () => random.of(frames)).join('')
}

function makeFrame(random: Random): string {
  const name = random.of(classes)
  const place = random.chance(0.1) ? 'Unknown Source' : `${name.replace(/\$.*/, '')}.java:${1 + random.below(2400)}`
  return `${random.of(packages)}.${name}.${random.of(methods)}(${place})`
}
