import type {RedactedKind} from '../../model/redacted-kind.ts'
import {findAfter} from './find-after.ts'
import type {Finder} from './rule.ts'

/**
 * A finder of what a pattern finds (`findAfter`) in lines with a word of the very case that is given. `triggers` are what
 * the pattern cannot do without, if that is more.
 */
export function finderAfter(
  word: string,
  pattern: RegExp,
  kind: RedactedKind,
  triggers: readonly string[] = [word.toLowerCase()],
): Finder {
  return {
    triggers,
    find: (text, add) => {
      if (text.includes(word)) findAfter(text, pattern, kind, add)
    },
  }
}
