const letterA = 'A'.charCodeAt(0)
const letters = 16
/** The least weight that is told from none, and how many letters it takes to double. */
const leastWeight = 0.2
const lettersPerDouble = 1.8

/** Where a term occurs, and how much it counts there. */
export interface Posting {
  /** The document's number, from 0. */
  readonly document: number
  /** Occurrences times boost of their field over the field's length. */
  readonly weight: number
}

/**
 * The postings of one term, sorted by document, as a text: how many documents are skipped since the one before, in base
 * 36 and left out if none is, then a capital letter for the weight, from `A` (0.2) to `P` (64), each 1.47 times the one
 * before.
 *
 * @example packPostings([{document: 0, weight: 0.2}, {document: 12, weight: 64}]) // 'AbP'
 */
export function packPostings(postings: readonly Posting[]): string {
  return postings
    .map(({document, weight}, at) => {
      const skipped = document - (postings[at - 1]?.document ?? -1) - 1
      const letter = Math.round(Math.log2(weight / leastWeight) * lettersPerDouble)
      return `${skipped ? skipped.toString(36) : ''}${String.fromCharCode(letterA + clamp(letter))}`
    })
    .join('')
}

/** The postings of a text that `packPostings` wrote; of any other text whatever can be read as such. */
export function unpackPostings(text: string): readonly Posting[] {
  const postings: Posting[] = []
  let document = -1
  let skipped = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= letterA && code < letterA + letters) {
      document += skipped + 1
      postings.push({document, weight: weights[code - letterA] ?? 0})
      skipped = 0
    } else skipped = skipped * 36 + (code < 58 ? code - 48 : code - 87)
  }
  return postings
}

function clamp(letter: number): number {
  return Math.max(0, Math.min(letters - 1, letter))
}

const weights = Array.from({length: letters}, (_, letter) => leastWeight * 2 ** (letter / lettersPerDouble))
