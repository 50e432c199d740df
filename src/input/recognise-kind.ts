import type {InputKind} from '../model/input-kind.ts'
import {kindShapes} from './kind-shapes.ts'
import {logShapes} from './log-shapes.ts'

/** Characters looked at: enough to get past any banner. */
const sampleSize = 262144

const header = new RegExp(String.raw`(?<![\w-])${logShapes.header}[^\n]*?(?:\]|$)`, 'gm')
/** Tomcat's own lines, in the one-line and the older two-line layout. */
const juli =
  /^(?:\d{2}-[A-Z][a-z]{2}-\d{4} \d{2}:\d{2}:\d{2}\.\d{3} [A-Z]+ \[|[A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d{2}:\d{2} [AP]M )/gm
const frame = new RegExp(String.raw`(?:^|\s)at[ \t\xa0]${logShapes.frameName}[^()\n]*(?:\)|$)`, 'm')
const throwable = new RegExp(String.raw`${logShapes.className}(?:\s*$|:\s|\s+at\s)`, 'm')

/**
 * What a text is, told from its content: a whole file, an excerpt, one line of it, or all of it in one line.
 * A bare stack trace is taken as an excerpt of `atlassian-confluence.log`.
 * The name decides only between logs that share a layout. `unknown` for anything else.
 */
export function recogniseKind(text: string, name = ''): InputKind {
  const sample = text.slice(0, sampleSize)
  const headers = count(sample, header)
  if (headers > 0 && headers >= count(sample, juli)) return confluenceKind(sample, name)
  const shape = kindShapes.find(({shape}) => shape.test(sample))
  if (shape) return shape.kind
  return frame.test(sample) && throwable.test(sample) ? 'confluence-log' : 'unknown'
}

/** The application, security and Synchrony logs have one layout. */
function confluenceKind(sample: string, name: string): InputKind {
  if (/confluence-security/i.test(name)) return 'security-log'
  if (/synchrony/i.test(name) || /\] log \{"synchrony":/.test(sample)) return 'synchrony-log'
  return 'confluence-log'
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
