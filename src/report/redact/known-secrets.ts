import {commonWords} from './common-words.ts'
import {secretsIn} from './secrets-in.ts'

/** UTF-16 units that are looked at: less than a second. */
const mostRead = 4 * 1024 * 1024

/**
 * The secrets of a text that are told apart from words, so that they can be masked where nothing around them tells what they
 * are; the longest first. A password such as `confluence` is also a word, and is left out.
 */
export function knownSecrets(text: string): readonly string[] {
  const shown = text.slice(0, mostRead)
  const values = secretsIn(shown).map(({from, to}) => shown.slice(from, to))
  return [...new Set(values.filter(isTelling))].sort((a, b) => b.length - a.length)
}

function isTelling(value: string): boolean {
  return value.length >= 6 && !commonWords.has(value.toLowerCase()) && (value.length >= 12 || !/^[a-z]*$/.test(value))
}
