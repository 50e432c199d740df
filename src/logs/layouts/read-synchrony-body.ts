import type {LogEvent} from '../../model/log-event.ts'
import {type EventLine, parseTrace} from '../parse-trace.ts'

const opening = /^\s*\{"synchrony":\s*\{/

/**
 * The body of a line that Synchrony printed: `{"synchrony":{"message":…,"ns":…,"throwable":"…\n\tat …"}}`. The throwable
 * becomes the chain of exceptions, with the span of the JSON string for all of them; other plain values become the
 * context. JSON that was cut off gives what is left of it. Null if it is no such body.
 */
export function readSynchronyBody(head: EventLine): Pick<LogEvent, 'message' | 'context' | 'exceptions'> | null {
  if (!opening.test(head.text)) return null
  const all = values(head.text)
  const message = all.get('message')
  const throwable = all.get('throwable')
  const at = head.text.indexOf('"throwable"')
  const span = {from: head.from + Math.max(0, at), to: head.to}
  const lines = (throwable ?? '').split(/\r?\n/).map(text => ({...span, text}))
  const exceptions = throwable === undefined ? [] : parseTrace(lines)
  return {
    message: (message ?? head.text).trim(),
    context: Object.fromEntries([...all].filter(([key]) => key !== 'message' && key !== 'throwable')),
    exceptions: exceptions.map(found => ({...found, span})),
  }
}

function values(json: string): ReadonlyMap<string, string> {
  const parsed = parse(json)
  if (parsed === undefined) return new Map(cutValues(json))
  const plain = Object.entries(parsed).filter(([, value]) => typeof value === 'string' || typeof value === 'number')
  return new Map(plain.map(([key, value]) => [key, String(value)]))
}

function parse(json: string): object | undefined {
  try {
    const {synchrony}: {readonly synchrony?: unknown} = JSON.parse(json)
    return typeof synchrony === 'object' && synchrony !== null ? synchrony : undefined
  } catch {
    return undefined
  }
}

/** The strings of JSON that does not parse, the last one perhaps without its closing quote. */
function cutValues(json: string): readonly (readonly [string, string])[] {
  return [...json.matchAll(/"([\w-]{1,40})":"((?:[^"\\]|\\.)*)/g)].map(({1: key = '', 2: value = ''}) => [
    key,
    decodeString(value),
  ])
}

function decodeString(value: string): string {
  return value.replace(/\\(u[\da-fA-F]{4}|.)/g, (_, code: string) => {
    if (code.length > 1) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}[code] ?? code
  })
}
