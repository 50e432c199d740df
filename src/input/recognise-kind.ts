import type {InputKind, LogInputKind} from '../model/input-kind.ts'
import {eventHeaders} from './event-headers.ts'
import {kindShapes} from './kind-shapes.ts'
import {logShapes} from './log-shapes.ts'

/** Characters looked at: enough to get past any banner. */
const sampleSize = 262144

/** Events of Confluence's own layout are found within a line as well: pasted logs come in one line. */
const confluence = new RegExp(String.raw`(?<![\w-])${eventHeaders.confluence}[^\n]*?(?:\]|$)`, 'gm')
const atStart = (...sources: readonly string[]) => new RegExp(String.raw`^[ \t]*(?:${sources.join('|')})`, 'gm')
/** Every other layout; a line of an access log must hold a request or a status as well. */
const others: readonly {readonly kind: LogInputKind; readonly header: RegExp}[] = [
  {
    kind: 'catalina-log',
    header: atStart(eventHeaders.juli, eventHeaders.juliUndated, eventHeaders.juliTwoLine, eventHeaders.status),
  },
  {kind: 'apache-error-log', header: atStart(eventHeaders.apacheError)},
  {kind: 'nginx-error-log', header: atStart(eventHeaders.nginxError)},
  {kind: 'haproxy-log', header: atStart(eventHeaders.haproxy)},
  {kind: 'access-log', header: atStart(String.raw`${eventHeaders.access}[^\n]{0,4000}?(?: HTTP/\d|" [1-5]\d\d )`)},
]
/** How a whole XML file begins. */
const xmlStart = /^\s*<(?:\?xml\b|!--|!DOCTYPE\b|Server\b|Context\b|confluence-configuration\b)/
const synchronyBody = /\] log \{"synchrony":/g
/** The loggers of Confluence's own events. */
const loggers = new RegExp(String.raw`(?<![\w-])${eventHeaders.confluence}[^\n]*?\][ \t\xa0]{1,4}\[([\w$.-]+)\]`, 'g')
/**
 * Whose events `atlassian-confluence-security.log` is made of: `[confluence.security.login.DefaultLoginManager]` in the
 * sample that Atlassian's Japanese community gives (community.atlassian.com, article 2414521, Confluence 8).
 */
const securityLogger = /(?:^|\.)security\./
/** Log4j never writes Tomcat's own lines: a file that holds one is what the console was sent to. */
const tomcatLine = new RegExp(
  `^(?:${eventHeaders.juli}|${eventHeaders.juliTwoLine}|Using (?:CATALINA|JRE)_\\w+: )`,
  'm',
)
const frame = new RegExp(String.raw`(?:^|\s)at[ \t\xa0]${logShapes.frameName}[^()\n]*(?:\)|$)`, 'm')
const throwable = new RegExp(String.raw`${logShapes.className}(?:\s*$|:\s|\s+at\s)`, 'm')

/**
 * What a text is, told from its content: a whole file, an excerpt, one line of it, or all of it in one line.
 * Logs of several layouts in one text are what most of the events are, but Confluence's among Tomcat's are `catalina.out`;
 * a bare stack trace is taken as an excerpt of `atlassian-confluence.log`. The name, not that of its folders, decides only
 * between logs that share a layout and whose content does not tell, and makes `upm.properties` of options of the JVM.
 * `unknown` for anything else.
 */
export function recogniseKind(text: string, name = ''): InputKind {
  const sample = text.slice(text.startsWith('\0') ? text.search(/[^\0]/) : 0).slice(0, sampleSize)
  // Comments of Jira's `server.xml` show lines of a log.
  const whole = xmlStart.test(sample) && kindShapes.find(({kind, shape}) => isXml(kind) && shape.test(sample))
  if (whole) return whole.kind
  const own = count(sample, confluence)
  const [most] = others
    .map(({kind, header}) => ({kind, events: count(sample, header)}))
    .filter(({events}) => events > 0)
    .sort((a, b) => b.events - a.events)
  if (own > 0 && own >= (most?.events ?? 0)) {
    const kind = confluenceKind(sample, own, name.replace(/^.*[\\/]/s, ''))
    // Hours of Confluence's lines may come before the first of Tomcat's.
    return kind === 'confluence-log' && tomcatLine.test(text) ? 'catalina-log' : kind
  }
  if (most) return most.kind
  const shape = kindShapes.find(({shape}) => shape.test(sample))
  if (shape?.kind === 'setenv' && /(?:^|[\\/])upm\.properties$/i.test(name)) return 'upm-properties'
  if (shape) return shape.kind
  return frame.test(sample) && throwable.test(sample) ? 'confluence-log' : 'unknown'
}

function isXml(kind: InputKind): boolean {
  return kind === 'server-xml' || kind === 'confluence-cfg'
}

/** The application, security and Synchrony logs have one layout, and it occurs in `catalina.out` too. */
function confluenceKind(sample: string, events: number, name: string): InputKind {
  if (/confluence-security/i.test(name)) return 'security-log'
  if (/synchrony/i.test(name) || count(sample, synchronyBody) * 2 >= events) return 'synchrony-log'
  if (/catalina/i.test(name)) return 'catalina-log'
  return hasOnlySecurityEvents(sample) ? 'security-log' : 'confluence-log'
}

function hasOnlySecurityEvents(text: string): boolean {
  let some = false
  for (const [, logger = ''] of text.matchAll(loggers)) {
    if (!securityLogger.test(logger)) return false
    some = true
  }
  return some
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
