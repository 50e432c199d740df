import type {RedactedKind} from '../../model/redacted-kind.ts'
import {allMatches} from './all-matches.ts'
import type {AddHit} from './rule.ts'

/**
 * Adds what a pattern finds. Its first group is what stands before the value, its second the value; so the pattern begins
 * with a literal that the engine can look for, and needs no look-behind of any length.
 */
export function findAfter(text: string, pattern: RegExp, kind: RedactedKind, add: AddHit): void {
  for (const {index, 1: before = '', 2: value = ''} of allMatches(text, pattern)) {
    const from = index + before.length
    if (value !== '') add(from, from + value.length, kind)
  }
}
