import type {Ranks} from './measure-ranks.ts'

/** How far MRR@10 may fall. */
const tolerance = 0.02

/** Says which queries fell, if the mean fell too far; empty if all is well. */
export function compareRanks(before: Ranks, now: Ranks): string {
  // Sums of binary fractions differ in the last place.
  if (before.mrr - now.mrr <= tolerance + 1e-9) return ''
  const fallen = Object.entries(now.behind)
    .map(([query, rank]) => ({query, rank, was: query in before.behind ? before.behind[query] : 1}))
    .filter(({rank, was}) => place(rank) > place(was))
  return [
    `MRR@10 fell from ${before.mrr.toFixed(3)} to ${now.mrr.toFixed(3)}. If that is right, run npm run ranks. These queries fell:`,
    ...fallen.map(({query, rank, was}) => `${was ?? 'none'} → ${rank ?? 'none'}  ${query}`),
    `Set aside and not answered first: ${before.behindSetAside}, now ${now.behindSetAside}`,
  ].join('\n')
}

function place(rank: number | null | undefined): number {
  return rank ?? Number.POSITIVE_INFINITY
}
