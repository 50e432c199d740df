import type {RedactedKind} from '../../model/redacted-kind.ts'
import {findAfter} from './find-after.ts'
import type {Finder} from './rule.ts'

/** A finder of what a pattern finds (`findAfter`) in lines with a word of the very case that is given. */
export function finderAfter(word: string, pattern: RegExp, kind: RedactedKind): Finder {
  return {
    triggers: [word.toLowerCase()],
    find: (text, add) => {
      if (text.includes(word)) findAfter(text, pattern, kind, add)
    },
  }
}
