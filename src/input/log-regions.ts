import type {Region} from './config-regions.ts'
import {eventHeaders} from './event-headers.ts'
import {logShapes} from './log-shapes.ts'

const {confluence, status, juli, juliTwoLine, access, apacheError, nginxError, haproxy} = eventHeaders
/** A gutter number or two may stand before the header. */
const atStart = (...sources: readonly string[]) =>
  new RegExp(String.raw`^[ \t\xa0\u3000]*(?:\d{1,6}[ \t]+)*(?:${sources.join('|')})`)
/** Logs whose lines do not occur within one another. */
const families: readonly {readonly kind: string; readonly header: RegExp}[] = [
  {kind: 'java', header: atStart(confluence, juli, juliTwoLine, status)},
  {kind: 'apache-error', header: atStart(apacheError)},
  {kind: 'nginx-error', header: atStart(nginxError)},
  {kind: 'haproxy', header: atStart(haproxy)},
  {kind: 'access', header: atStart(String.raw`${access}[^\n]{0,4000}?(?: HTTP/\d|" [1-5]\d\d )`)},
]
const frame = new RegExp(String.raw`^\s*at[ \t\xa0]${logShapes.frameName}`)
const trace = new RegExp(
  String.raw`^\s*(?:at[ \t\xa0]|Caused by: |Suppressed: |\.\.\. \d|--[ \t]|${logShapes.className}(?::|\s*$))`,
)

/** The family of logs that a line begins an event of; null for any other line. A stack trace without header is one too. */
export function logFamily(line: string, next: string | undefined): string | null {
  const family = families.find(({header}) => header.test(line))
  if (family) return family.kind
  return trace.test(line) && !frame.test(line) && next !== undefined && frame.test(next) ? 'java' : null
}

/**
 * The logs in the lines from `begin` to `limit`, one per run of events of one family. Each goes on to the next, but what
 * follows a blank line after the last event is left out unless it is part of a trace.
 */
export function logRegions(lines: readonly string[], begin: number, limit: number): readonly Region[] {
  const runs: {readonly kind: string; readonly from: number; last: number}[] = []
  for (let at = begin; at < limit; at++) {
    const kind = logFamily(lines[at] ?? '', lines[at + 1])
    const run = runs.at(-1)
    if (kind === null) continue
    if (run?.kind === kind) run.last = at
    else runs.push({kind, from: at, last: at})
  }
  return runs.map(({kind, from, last}, index) => ({
    kind,
    from,
    to: endOfEvent(lines, last, runs[index + 1]?.from ?? limit),
  }))
}

function endOfEvent(lines: readonly string[], from: number, limit: number): number {
  let end = from + 1
  for (let at = from + 1; at < limit; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '') continue
    if ((lines[at - 1] ?? '').trim() === '' && !trace.test(line) && !/^[ \t]/.test(line)) break
    end = at + 1
  }
  return end
}
