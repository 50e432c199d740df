import type {Condition, ExceptionCondition, Signature} from '../model/article.ts'
import type {Facts} from '../model/facts.ts'
import type {LogInputKind} from '../model/input-kind.ts'
import type {LogEvent, LoggedException} from '../model/log-event.ts'
import {compileCapture} from './compile-capture.ts'
import {compileCondition, type EventText} from './compile-condition.ts'
import {compileException, exceptionsAt} from './compile-exception.ts'
import {foldQuotes} from './fold-quotes.ts'
import {logKinds} from './log-kinds.ts'

/** A signature ready to be tried on events. */
export interface CompiledSignature {
  /** The slug of its article. */
  readonly article: string
  readonly signature: Signature
  readonly kinds: ReadonlySet<LogInputKind>
  /** With straight quotes. */
  readonly anchors: readonly string[]
  /** `where`, `any` and `none` together. */
  readonly test: (subject: EventText) => boolean
  readonly capture: (event: LogEvent) => Facts
  /** Null if one event is enough; `within` in milliseconds. */
  readonly threshold: {readonly count: number; readonly within: number} | null
}

const units: Readonly<Record<string, number>> = {s: 1000, m: 60_000, h: 3_600_000}

/**
 * Compiles a signature of an article. Throws an error that names both if a regular expression, a capture or a duration
 * is not well formed: that is the author's mistake, and the gate says so before a reader meets it.
 */
export function compileSignature(article: string, signature: Signature): CompiledSignature {
  try {
    return {
      article,
      signature,
      kinds: new Set(signature.logs.map(name => logKinds[name])),
      anchors: signature.anchors.map(foldQuotes),
      test: compileTests(signature),
      capture: compileCaptures(signature),
      threshold: compileThreshold(signature),
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${article}/${signature.id}: ${reason}`, {cause})
  }
}

/** In `none` a redacted value counts as another one: it must not hide an event. */
function compileTests({where = [], any, none = []}: Signature): CompiledSignature['test'] {
  const [all, some, not] = [where, any ?? [], none].map(list => list.map(compileCondition))
  return subject =>
    (all ?? []).every(test => test(subject, true)) &&
    (any === undefined || (some ?? []).some(test => test(subject, true))) &&
    !(not ?? []).some(test => test(subject, false))
}

function compileCaptures(signature: Signature): CompiledSignature['capture'] {
  const captures = Object.entries(signature.capture ?? {}).map(([name, expression]) => {
    const read = compileCapture(expression)
    if (!read) throw new Error(`Unexpected capture "${expression}", expected a part of an event such as "context.url"`)
    return {name, read}
  })
  const pick = exceptionPicker([...(signature.where ?? []), ...(signature.any ?? [])])
  return event => {
    const exception = pick(event)
    const values = captures.flatMap(({name, read}) => {
      const value = read(event, exception)
      return value === undefined ? [] : [[name, value] as const]
    })
    return Object.fromEntries(values)
  }
}

/** The exception that a condition asks for, else the outermost. */
function exceptionPicker(conditions: readonly Condition[]): (event: LogEvent) => LoggedException | undefined {
  const asked = conditions
    .filter((condition): condition is ExceptionCondition => condition.part === 'exception')
    .map(condition => ({nth: condition.nth, test: compileException(condition)}))
  return ({exceptions}) => {
    for (const {nth, test} of asked) {
      const found = exceptionsAt(exceptions, nth).find(exception => test(exception, true))
      if (found) return found
    }
    return exceptions[0]
  }
}

function compileThreshold({threshold}: Signature): CompiledSignature['threshold'] {
  if (!threshold) return null
  const [, amount, unit = ''] = /^(\d+)([smh])$/.exec(threshold.within) ?? []
  const milliseconds = units[unit]
  if (!milliseconds) throw new Error(`Unexpected duration "${threshold.within}", expected one such as "10m"`)
  return {count: threshold.count, within: Number(amount) * milliseconds}
}
