/** Shared characters beyond these are written again: one letter tells how many there are. */
const mostShared = 25
const letterA = 'A'.charCodeAt(0)

/**
 * Sorted terms as one text: each is a capital letter, how many characters it shares with the term before (`A` none,
 * `Z` 25), and the rest of it. Terms hold no capital letters.
 *
 * @example packTerms(['token', 'tomcat']) // 'AtokenCmcat'
 */
export function packTerms(terms: readonly string[]): string {
  return terms
    .map((term, at) => {
      const before = terms[at - 1] ?? ''
      let shared = 0
      while (shared < mostShared && shared < before.length && before[shared] === term[shared]) shared++
      return String.fromCharCode(letterA + shared) + term.slice(shared)
    })
    .join('')
}

/** The terms of a text that `packTerms` wrote; of any other text whatever can be read as such. */
export function unpackTerms(text: string): readonly string[] {
  const terms: string[] = []
  for (const [, letter = 'A', rest = ''] of text.matchAll(/([A-Z])([^A-Z]*)/g)) {
    terms.push((terms.at(-1) ?? '').slice(0, letter.charCodeAt(0) - letterA) + rest)
  }
  return terms
}
