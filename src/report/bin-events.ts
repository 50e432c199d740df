import type {AnswerBin} from './answer-types.ts'

/** Bins of another width, in minutes, that end after `from` and begin before `to`; empty ones are left out. A bin begins at a multiple of its width. */
export function binEvents(
  bins: readonly AnswerBin[],
  width: number,
  {from, to}: {readonly from: number; readonly to: number},
): readonly AnswerBin[] {
  const first = Math.floor(from / width) * width
  const wide = new Map<number, readonly number[]>()
  for (const {at, counts} of bins) {
    if (at < first || at >= to) continue
    const start = Math.floor(at / width) * width
    const known = wide.get(start)
    wide.set(start, known ? known.map((count, series) => count + (counts[series] ?? 0)) : counts)
  }
  return [...wide].map(([at, counts]) => ({at, counts}))
}
