import type {Match} from './expand-token.ts'

/** A document and how well it answers. */
export interface RankedDocument {
  readonly number: number
  readonly score: number
  /** The share of the query that the document has, by rarity: 0 to 1. */
  readonly coverage: number
}

/** How soon more occurrences stop to count (BM25's k1), on the scale of the boosted weights. */
const saturation = 6

/** Documents by BM25F over all terms, times how much of the query they cover; best first. */
export function rankDocuments(matches: readonly Match[], count: number): readonly RankedDocument[] {
  const scores = new Map<number, {score: number; covered: number}>()
  let whole = 0
  for (const {weight, entries} of matches) {
    const byDocument = new Map<number, number>()
    const rarities = entries.map(({postings}) => inverseFrequency(postings, count))
    for (const [at, {postings, likeness}] of entries.entries()) {
      let number = 0
      for (let pair = 0; pair < postings.length; pair += 2) {
        number += postings[pair] ?? 0
        const occurrences = (postings[pair + 1] ?? 0) / 20
        const score = (likeness * (rarities[at] ?? 0) * occurrences * (saturation + 1)) / (occurrences + saturation)
        byDocument.set(number, Math.max(score, byDocument.get(number) ?? 0))
      }
    }
    const share = weight * (entries.length ? Math.max(...rarities) : inverseFrequency([], count))
    whole += share
    for (const [number, score] of byDocument) {
      const sum = scores.get(number) ?? {score: 0, covered: 0}
      scores.set(number, {score: sum.score + weight * score, covered: sum.covered + share})
    }
  }
  return [...scores]
    .map(([number, {score, covered}]) => ({
      number,
      score: score * (0.25 + (0.75 * covered) / whole),
      coverage: covered / whole,
    }))
    .sort((a, b) => b.score - a.score)
}

/** BM25's rarity of a term among `count` documents; never 0, so that the only document of an index can be found. */
function inverseFrequency(postings: readonly number[], count: number): number {
  const frequency = postings.length / 2
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))
}
