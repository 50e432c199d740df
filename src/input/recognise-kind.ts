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
const synchronyBody = /\] log \{"synchrony":/g
const frame = new RegExp(String.raw`(?:^|\s)at[ \t\xa0]${logShapes.frameName}[^()\n]*(?:\)|$)`, 'm')
const throwable = new RegExp(String.raw`${logShapes.className}(?:\s*$|:\s|\s+at\s)`, 'm')

/**
 * What a text is, told from its content: a whole file, an excerpt, one line of it, or all of it in one line.
 * Logs of several layouts in one text are what most of the events are; a bare stack trace is taken as an excerpt of
 * `atlassian-confluence.log`. The name decides only between logs that share a layout. `unknown` for anything else.
 */
export function recogniseKind(text: string, name = ''): InputKind {
  const sample = text.slice(0, sampleSize)
  const own = count(sample, confluence)
  const [most] = others
    .map(({kind, header}) => ({kind, events: count(sample, header)}))
    .filter(({events}) => events > 0)
    .sort((a, b) => b.events - a.events)
  if (own > 0 && own >= (most?.events ?? 0)) return confluenceKind(sample, own, name)
  if (most) return most.kind
  const shape = kindShapes.find(({shape}) => shape.test(sample))
  if (shape) return shape.kind
  return frame.test(sample) && throwable.test(sample) ? 'confluence-log' : 'unknown'
}

/** The application, security and Synchrony logs have one layout, and it occurs in `catalina.out` too. */
function confluenceKind(sample: string, events: number, name: string): InputKind {
  if (/confluence-security/i.test(name)) return 'security-log'
  if (/synchrony/i.test(name) || count(sample, synchronyBody) * 2 >= events) return 'synchrony-log'
  return /catalina/i.test(name) ? 'catalina-log' : 'confluence-log'
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
