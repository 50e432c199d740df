import type {Condition} from '../model/article.ts'
import type {LogEvent} from '../model/log-event.ts'
import {compileException, exceptionsAt} from './compile-exception.ts'
import {compileText} from './compile-text.ts'
import {endsWithName} from './ends-with-name.ts'

/** An event with its text as it stands in the log. */
export interface EventText {
  readonly event: LogEvent
  readonly raw: string
}

/** Whether a condition holds. `lenient`: a redacted value is taken to be what is asked for. */
export type EventTest = (subject: EventText, lenient: boolean) => boolean

/**
 * A condition as a test. A redaction placeholder in the log stands for any value where the whole value is one: the thread,
 * a value of the context, a message. Throws on a regular expression that does not compile.
 */
export function compileCondition(condition: Condition): EventTest {
  switch (condition.part) {
    case 'level':
    case 'method':
      return ({event}) => event[condition.part] === condition.is
    case 'logger':
      return ({event}) => isLogger(event.logger, condition.suffix)
    case 'thread':
    case 'message': {
      const test = compileText(condition)
      return ({event}, lenient) => test(event[condition.part], lenient)
    }
    case 'context': {
      const test = compileText(condition)
      const {key} = condition
      return ({event: {context}}, lenient) => Object.hasOwn(context, key) && test(context[key] ?? '', lenient)
    }
    case 'exception': {
      const test = compileException(condition)
      return ({event}, lenient) => exceptionsAt(event.exceptions, condition.nth).some(found => test(found, lenient))
    }
    case 'frame': {
      const {contains} = condition
      return ({event}) =>
        exceptionsAt(event.exceptions, 'any').some(({frames}) => frames.some(frame => frame.includes(contains)))
    }
    case 'raw': {
      const test = compileText(condition)
      return ({raw}) => test(raw, false)
    }
  }
}

/** Either name may be the shorter one: the layout's `%c{4}` cuts loggers on the left, and so may an author. */
function isLogger(logged: string, wanted: string): boolean {
  return logged !== '' && (endsWithName(logged, wanted) || endsWithName(wanted, logged))
}
