import {crowding} from './crowding.ts'
import type {Match} from './expand-token.ts'

/** A document and how well it answers. */
export interface RankedDocument {
  readonly number: number
  readonly score: number
  /** How much of the query it has, by rarity of the terms, from 0 to 1; 1 if it has one rare word of it as it was written. */
  readonly coverage: number
}

/** How soon more occurrences stop to count (BM25's k1), on the scale of the boosted weights. */
const saturation = 20

/** Documents by BM25F over all terms, times how much of the query they cover; best first. */
export function rankDocuments(matches: readonly Match[], count: number): readonly RankedDocument[] {
  const scores = new Map<number, {score: number; covered: number; rare: boolean}>()
  const unknown = inverseFrequency(0, count)
  let [whole, asked] = [0, 0]
  for (const {weight, loss, entries, verbatim} of matches) {
    const byDocument = new Map<number, number>()
    const rarities = entries.map(({postings}) => inverseFrequency(postings.length, count))
    for (const [at, {postings, likeness}] of entries.entries()) {
      for (const {document, weight: occurrences} of postings) {
        const score = (likeness * (rarities[at] ?? 0) * occurrences * (saturation + 1)) / (occurrences + saturation)
        byDocument.set(document, Math.max(score, byDocument.get(document) ?? 0))
      }
    }
    const rarity = entries.length ? Math.max(...rarities) : unknown
    whole += loss * rarity
    asked += weight * rarity
    for (const [number, score] of byDocument) {
      const sum = scores.get(number) ?? {score: 0, covered: 0, rare: false}
      sum.score += weight * score
      sum.covered += weight * rarity
      sum.rare ||= verbatim && rarity > unknown / 2
      scores.set(number, sum)
    }
  }
  const crowded = crowding(count)
  const [part, power] = [0.5 + crowded / 4, 1 + 4 * crowded]
  return [...scores]
    .map(([number, {score, covered, rare}]) => ({
      number,
      score: score * (1 - part + (part * covered) / whole) ** power,
      coverage: rare ? 1 : covered / asked,
    }))
    .sort((a, b) => b.score - a.score)
}

/** BM25's rarity of a term among `count` documents; never 0, so that the only document of an index can be found. */
function inverseFrequency(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))
}
