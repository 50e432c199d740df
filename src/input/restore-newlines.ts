import type {Edit} from '../model/edit.ts'
import type {LogInputKind} from '../model/input-kind.ts'
import {eventHeaders, headersOf, layoutsOf} from './event-headers.ts'
import {findContext} from './find-context.ts'
import {logShapes} from './log-shapes.ts'

const {header, logger, method, className, throwable, frameName} = logShapes

const headerStart = new RegExp(
  String.raw`(?<![\w-])(?:${header}|${eventHeaders.juli}|${eventHeaders.juliTwoLine})`,
  'g',
)
/** A header after which nothing was said yet: what follows it is its message, even if it looks like a header. */
const bareHeader = new RegExp(String.raw`^\s*${header}.*?${logger}\s*(?:${method})?\s*$`)
/** A frame, whole or cut off at the end of the text. */
const frame = new RegExp(
  String.raw`(?<=^|[\s)\]])at[ \t\xa0](?:${frameName}[^()\n]*(?:\)(?: ~?\[[^\]\n]*\])?|$)|[\w$.@/<>+-]+$)`,
  'g',
)
const omitted = String.raw`\.\.\. \d+ (?:more|common frames omitted|filtered)`
const cause = `(?:Caused by|Suppressed): (?=${className})`
/** What may stand between two frames of one trace. */
const between = new RegExp(String.raw`^\s*(?:${omitted}\s*)?(?:(?:Caused by|Suppressed): .*)?$`, 's')
const inner = new RegExp(String.raw`(?<=[\s)\]])(?:${omitted}|${cause})`, 'g')
const throwableStart = new RegExp(String.raw`${className}(?=:\s|:?\s*$|\s+at\s|\s+\.\.\. \d|\s+Caused by: )`, 'g')
const throwableName = new RegExp(`${throwable}$`)
const contextKey = new RegExp(String.raw`(?:^|\|\s|--\s)${logShapes.contextKey}\s+$`)
const causeWords = /(?:Caused by|Suppressed): $/

/**
 * Puts back the line breaks of a log that was pasted in one line, or with each event in one line: before headers,
 * exceptions, frames, `... n more` and `Caused by:`. The context stays at the end of its line, where the reader finds it.
 * Only lines that hold two such things are touched; a message that mentions a frame or an exception is not one.
 * Logs without traces are broken before their headers, if all of the text is one line; in that of an access log nothing
 * tells where a line begins.
 */
export function restoreNewlines(text: string, kind: LogInputKind = 'confluence-log'): readonly Edit[] {
  if (!layoutsOf[kind]?.includes('confluence')) return breakBeforeHeaders(text, kind)
  const ending = text.includes('\r\n') ? '\r\n' : '\n'
  const edits: Edit[] = []
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    const line = text.slice(from, to).replace(/\r$/, '')
    if (isSuspicious(line)) {
      for (const edit of lineEdits(line, from, ending, startsWithFrame(text, to + 1))) edits.push(edit)
    }
    from = to + 1
  }
  return edits
}

/** Other logs have an event on each line; only where all of them stand on one, headers tell where it broke. */
function breakBeforeHeaders(text: string, kind: LogInputKind): readonly Edit[] {
  const header = headersOf(kind)
  const begin = text.search(/\S/)
  if (header === null || begin < 0 || text.trim().includes('\n') || kind === 'access-log') return []
  // What follows a header at once is part of its line: syslog's words, then HAProxy's.
  let end = 0
  return [...text.matchAll(new RegExp(String.raw`(?:^|(?<=\s))${header}`, 'g'))].flatMap(({index, 0: found}) => {
    const within = index === end
    end = index + found.length
    return index <= begin || within ? [] : [{from: blankBefore(text, index), to: index, insert: '\n'}]
  })
}

function isSuspicious(line: string): boolean {
  return /[\s)\]]at[ \t\xa0]|--[ \t\xa0]|Caused by: |[A-Z\u3400-\u9fff][ \t\xa0]{1,4}\[|(?:[AP]M|午前|午後)\s|\d{4}\/\d{2}\//.test(
    line,
  )
}

function startsWithFrame(text: string, from: number): boolean {
  return /^\s*(?:at[ \t\xa0]|Caused by: )/.test(text.slice(from, from + 40))
}

function lineEdits(line: string, offset: number, ending: string, traceFollows: boolean): readonly Edit[] {
  const starts = segmentStarts(line)
  return starts.flatMap((from, index) => {
    const to = starts[index + 1] ?? line.length
    const breaks = segmentBreaks(line.slice(from, to), index === starts.length - 1 && traceFollows)
    if (index > 0) breaks.unshift({at: 0, indent: ''})
    return breaks.flatMap(({at, indent}): Edit[] => {
      const blank = blankBefore(line, from + at)
      // At the start of a line nothing is lost.
      return blank === 0 ? [] : [{from: offset + blank, to: offset + from + at, insert: ending + indent}]
    })
  })
}

/** Where events begin within a line: at its start, and at every header whose predecessor has a message. */
function segmentStarts(line: string): readonly number[] {
  const starts = [0]
  for (const {index} of line.matchAll(headerStart)) {
    const before = line.slice(starts.at(-1), index)
    if (before.trim() !== '' && !bareHeader.test(before)) starts.push(index)
  }
  return starts
}

interface Break {
  readonly at: number
  readonly indent: '' | '\t'
}

/** Breaks within one event, in order; none if it was logged in one line. */
function segmentBreaks(segment: string, traceFollows: boolean): Break[] {
  const frames = traceFrames(segment, traceFollows)
  const firstFrame = frames[0]
  const head = segment.slice(0, firstFrame?.from ?? segment.length)
  const exception = exceptionStart(head, firstFrame !== undefined)
  const traceStart = exception ?? firstFrame?.from
  if (traceStart === undefined) return []
  const breaks: Break[] = frames.map(({from}) => ({at: from, indent: '\t'}))
  if (exception !== undefined) breaks.push({at: exception, indent: ''})
  for (const {index, 0: text} of segment.matchAll(inner)) {
    if (index > traceStart) breaks.push({at: index, indent: text.startsWith('Caused') ? '' : '\t'})
  }
  return breaks.sort((a, b) => a.at - b.at)
}

/** The frames of the trace. Those with other words on both sides are mentioned in a message. */
function traceFrames(segment: string, traceFollows: boolean): readonly {from: number; to: number}[] {
  const all = [...segment.matchAll(frame)].map(({index, 0: text}) => ({
    from: index,
    to: index + text.length,
    // Without a parenthesis it is a frame only after another one: `arrived at example.com` is none.
    whole: text.includes('('),
  }))
  const joined = (index: number) => {
    const [left, right] = [all[index], all[index + 1]]
    return left?.whole === true && right !== undefined && between.test(segment.slice(left.to, right.from))
  }
  const frames = all.filter((_, index) => joined(index - 1) || joined(index))
  if (frames.length > 0) return frames
  const last = all.at(-1)
  if (!last?.whole || traceFollows || !between.test(segment.slice(last.to))) return []
  return exceptionStart(segment.slice(0, last.from), true) === undefined ? [] : [last]
}

/**
 * Where the exception begins in what precedes the first frame (`beforeFrame`), or in an event without frames,
 * where only a context tells it from the message. Undefined if there is none.
 */
function exceptionStart(head: string, beforeFrame: boolean): number | undefined {
  const all = [...head.matchAll(throwableStart)].filter(
    ({index}) => !follows(head, index, contextKey) && !follows(head, index, causeWords),
  )
  const named = all.filter(({0: name}) => throwableName.test(name))
  const context = findContext(head, named[0]?.index)
  if (context < 0 && !beforeFrame) return undefined
  const after = ({index}: RegExpExecArray) => index > context
  const [first, second] = named.some(after) || !beforeFrame ? named.filter(after) : all.filter(after)
  if (!first) return undefined
  // A message that repeats its exception: `boom: a.B: x` and then the trace `a.B: x`.
  const repeated = second && head.slice(first.index, second.index).trim() === head.slice(second.index).trim()
  return (repeated ? second : first).index
}

/** Whether the words right before `index` are those; a window keeps it linear. */
function follows(head: string, index: number, words: RegExp): boolean {
  return words.test(head.slice(Math.max(0, index - 80), index))
}

/** The start of the white space before `at`; 0 if nothing else precedes it. */
function blankBefore(line: string, at: number): number {
  let from = at
  while (from > 0 && /\s/.test(line[from - 1] ?? '')) from--
  return from
}
