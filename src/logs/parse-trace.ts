import {logShapes} from '../input/log-shapes.ts'
import type {LoggedException} from '../model/log-event.ts'
import type {Span} from '../model/span.ts'

/** A line of an event: its text without line end, and where it stands in the log. */
export interface EventLine extends Span {
  readonly text: string
}

interface Building {
  class: string
  message: string
  frames: string[]
  from: number
  to: number
  readonly suppressed: Building[]
}

const {className, throwable, frameName} = logShapes

const frame = new RegExp(String.raw`^\s*at[ \t\xa0](${frameName}.*)$`)
/** The last frame of a text that was cut off before its parenthesis. */
const cutFrame = /^\s*at[ \t\xa0]([\w$.@/<>+-]+)$/
const cause = /^(\s*)(Caused by|Suppressed): ([^\s:]+)(?::\s?(.*))?$/
const exception = new RegExp(
  String.raw`^\s*(?:Exception in thread "[^"]*" )?(${className}|[A-Z][\w$]*${throwable})(?::(?:\s(.*))?)?$`,
)
const throwableName = new RegExp(`${throwable}$`)
/** What a trace says of the frames it leaves out; after it no message goes on. */
const omitted = /^\s*\.\.\. \d+ /

/** Whether a line begins a stack trace; `next` tells an exception from a message that looks like one. */
export function beginsTrace(line: EventLine, next: EventLine | undefined, afterContext: boolean): boolean {
  if (frame.test(line.text) || cause.test(line.text) || omitted.test(line.text)) return true
  const [, name] = exception.exec(line.text) ?? []
  if (name === undefined) return false
  return afterContext || throwableName.test(name) || (next !== undefined && frame.test(next.text))
}

/**
 * The chain of exceptions in the lines of a stack trace, outermost first. Exceptions after `Suppressed:`, with their
 * own causes, are no part of the chain but hang on the one they were printed below; what cannot be read is left out.
 * Frames without an exception before them get one with an empty class.
 */
export function parseTrace(lines: readonly EventLine[]): readonly LoggedException[] {
  const chain: Building[] = []
  // Indentation of the `Suppressed:` that the lines belong to.
  let suppressedAt: number | undefined
  for (const [index, line] of lines.entries()) {
    const owner = chain.at(-1)
    const nested = cause.exec(line.text)
    if (nested) {
      const [, indent = '', kind, name = '', message = ''] = nested
      const aside = kind === 'Suppressed' || (suppressedAt !== undefined && indent.length >= suppressedAt)
      if (!aside || !owner) suppressedAt = undefined
      else if (kind === 'Suppressed') suppressedAt = indent.length
      const list = aside && owner ? owner.suppressed : chain
      list.push(begin(line, name, message))
      continue
    }
    const current = suppressedAt === undefined ? owner : owner?.suppressed.at(-1)
    const [, call] = frame.exec(line.text) ?? (current?.frames.length ? cutFrame.exec(line.text) : undefined) ?? []
    if (call !== undefined) addFrame(current ?? beginUnnamed(chain, line), line, call)
    else if (suppressedAt === undefined && startsException(current, line, lines[index + 1])) {
      const [, name = '', message = ''] = exception.exec(line.text) ?? []
      chain.push(begin(line, name, message))
    } else if (current && current.frames.length === 0 && !omitted.test(line.text)) {
      current.message += `\n${line.text}`
      current.to = line.to
    }
  }
  return chain.map(finish)
}

function finish({from, to, suppressed, ...built}: Building): LoggedException {
  const aside = suppressed.length > 0 ? {suppressed: suppressed.map(finish)} : {}
  return {...built, message: built.message.trimEnd(), span: {from, to}, ...aside}
}

/** The first line of a trace, or one that stands before frames though the words `Caused by` are missing. */
function startsException(current: Building | undefined, line: EventLine, next: EventLine | undefined): boolean {
  const [, name] = exception.exec(line.text) ?? []
  if (name === undefined) return false
  if (current === undefined) return true
  return current.frames.length > 0 && (throwableName.test(name) || (next !== undefined && frame.test(next.text)))
}

function begin(line: EventLine, name: string, message: string): Building {
  return {class: name, message, frames: [], from: line.from + line.text.indexOf(name), to: line.to, suppressed: []}
}

function beginUnnamed(chain: Building[], line: EventLine): Building {
  const unnamed = begin(line, '', '')
  chain.push(unnamed)
  return unnamed
}

function addFrame(current: Building, line: EventLine, call: string): void {
  current.frames.push(call.trimEnd())
  current.to = line.to
}
