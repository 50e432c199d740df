import type {LogInputKind} from '../model/input-kind.ts'
import {haproxyShapes} from './haproxy-shapes.ts'
import {logShapes} from './log-shapes.ts'

const digits = '[\\dX*#?]'
const clock = `${digits}{1,2}:${digits}{2}:${digits}{2}`
/** A class with its package, then the method, then the end of the line or (breaks lost) the level. */
const origin = String.raw`(?=[\w$/]+(?:\.[\w$]+)*(?:[ \t][\w$<>-]+)?(?:[ \t]*(?:\r?\n|$)|[ \t][^\s:]{2,14}:[ \t]))`
const dottedOrigin = String.raw`(?=[\w$/]+\.)${origin}`

/**
 * What the first line of an event begins with, per layout, as sources of regular expressions. All begin at the start of
 * a line and none with a blank.
 */
export const eventHeaders = {
  /** `2024-01-08 09:32:51,795 ERROR [`. */
  confluence: logShapes.header,
  /** log4j2's own StatusLogger: `2025-08-10 03:09:57,843 main ERROR `; the thread has no brackets. */
  status: String.raw`${logShapes.time}[ \t]{1,4}(?!(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)[ \t])[\w./#:-]{1,80}(?: [\w./#:-]{1,40}){0,3}[ \t]{1,4}(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)[ \t]`,
  /**
   * Tomcat's `OneLineFormatter`: `16-Sep-2023 11:21:03.233 SEVERE [`. The level is in the JVM's language (measured:
   * Tomcat 10.1, `-Duser.language=ja`, writes `重大`); the month of some versions is, too.
   */
  juli: String.raw`${digits}{2}-[^\s-]{1,9}-${digits}{4} ${clock}\.${digits}{3}[ \t][^\s[\]]{2,14}[ \t]\[`,
  /** The same copied without its date, `SEVERE [main] cls.method `; in a Tomcat log only, for it says little. */
  juliUndated: String.raw`(?:SEVERE|WARNING|INFO|CONFIG|FINE|FINER|FINEST|重大|警告|情報|構成|普通|詳細|最も詳細)[ \t]\[[^\]\n]{1,120}\][ \t]+[\w$/]+(?:\.[\w$]+)+\.[\w$<>-]+[ \t]`,
  /**
   * The first of two lines of `java.util.logging.SimpleFormatter`: `Oct 06, 2014 8:32:18 AM cls method`, in a Japanese
   * JVM `10月 06, 2014 8:32:18 午前 cls method` (measured: Java 17 and 25) or `2014/10/06 8:32:18 cls method`.
   */
  juliTwoLine: [
    String.raw`[A-Z][a-z]{2,8}\.? ${digits}{1,2}, ${digits}{4},? ${clock}[ \u202f](?:AM|PM)[ \t]${origin}`,
    String.raw`\d{1,2}月? ${digits}{1,2}, ${digits}{4} ${clock} (?:午前|午後)[ \t]${origin}`,
    String.raw`${digits}{4}/${digits}{2}/${digits}{2} (?:午前 ?|午後 ?)?${clock}[ \t]${dottedOrigin}`,
  ].join('|'),
  /** Any line with the time of an access log in brackets: `[08/Jan/2024:09:32:51 +0900]`. */
  access: String.raw`[^\n[]{0,200}\[\d{2}/[A-Z][a-z]{2}/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}\]`,
  /** httpd 2.2 and 2.4: `[Thu Jun 22 11:02:44.512345 2023] [`. */
  apacheError: String.raw`\[[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2}(?:\.\d+)? \d{4}\] \[`,
  /** `2023/06/22 11:02:44 [error] 31#31:`. */
  nginxError: String.raw`\d{4}/\d{2}/\d{2} \d{2}:\d{2}:\d{2} \[[a-z]{4,6}\] \d+#\d+:`,
  /** By syslog, bare (`log stdout format raw`), or what the process itself prints. */
  haproxy: haproxyShapes.header,
} as const

/** The name of a layout of events. */
export type LayoutName = keyof typeof eventHeaders

const java: readonly LayoutName[] = ['confluence', 'status', 'juli', 'juliTwoLine']

/**
 * The layouts that events of each kind of log come in. What Tomcat, log4j and Confluence print ends up in one file often
 * enough (`catalina.out`), so all three are read in all of their logs. A kind without entry is named, not read.
 */
export const layoutsOf: Readonly<Partial<Record<LogInputKind, readonly LayoutName[]>>> = {
  'confluence-log': java,
  'catalina-log': [...java, 'juliUndated'],
  'synchrony-log': java,
  'security-log': ['confluence'],
  'access-log': ['access'],
  'apache-error-log': ['apacheError'],
  'nginx-error-log': ['nginxError'],
  'haproxy-log': ['haproxy'],
}

/** The headers of a kind as one source; null for a kind that is not read. */
export function headersOf(kind: LogInputKind): string | null {
  const names = layoutsOf[kind]
  return names ? `(?:${names.map(name => eventHeaders[name]).join('|')})` : null
}
