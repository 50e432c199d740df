import type {ExceptionCondition} from '../model/article.ts'
import type {LoggedException} from '../model/log-event.ts'
import {compileText} from './compile-text.ts'
import {endsWithName} from './ends-with-name.ts'

/** A test of one exception of a chain, without regard to its place there. */
export function compileException(condition: ExceptionCondition): (found: LoggedException, lenient: boolean) => boolean {
  const test = compileText(condition)
  return (found, lenient) =>
    (condition.class === undefined || endsWithName(found.class, condition.class)) && test(found.message, lenient)
}

/** The exceptions that `nth` means; none if the chain is shorter. `any` means suppressed ones as well. */
export function exceptionsAt(
  chain: readonly LoggedException[],
  nth: ExceptionCondition['nth'],
): readonly LoggedException[] {
  if (nth === 'any') return chain.flatMap(found => [found, ...(found.suppressed ?? [])])
  const found = nth === 'root' ? chain.at(-1) : chain[nth]
  return found ? [found] : []
}
