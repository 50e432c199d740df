import type {Difference} from '../../model/proof.ts'

/** A piece of an address and what became of it; empty where it was put in or is gone. */
export interface ChangePair {
  readonly from: string
  readonly to: string
}

/** Enough to see the pattern. */
const most = 4

/**
 * The first changes of an address in pairs, each kind once: `%28` that became `(`. Where a run of escapes became a run of
 * characters, each is paired with its own.
 */
export function changePairs({signed, arrived}: Difference): readonly ChangePair[] {
  const pairs: ChangePair[] = []
  let [one, other] = [0, 0]
  while (one < signed.length || other < arrived.length) {
    const [from, to] = [signed[one], arrived[other]]
    if (from && to && !from.differs && !to.differs) {
      one += 1
      other += 1
      continue
    }
    pairs.push(...single(from?.differs ? from.text : '', to?.differs ? to.text : ''))
    if (from?.differs) one += 1
    if (to?.differs) other += 1
    // Two runs that are out of step, which a comparison does not give.
    if (!from?.differs && !to?.differs) break
  }
  return pairs
    .filter((pair, at) => pairs.findIndex(({from, to}) => from === pair.from && to === pair.to) === at)
    .slice(0, most)
}

function single(from: string, to: string): readonly ChangePair[] {
  // Bytes of one letter mean nothing each by itself.
  if (/[^ -~]/u.test(to)) return [{from, to}]
  const [signs, others] = [from, to].map(text => text.match(/%[0-9a-f]{2}|./gisu) ?? [])
  if (!signs || !others || signs.length !== others.length) return [{from, to}]
  return signs.map((sign, at) => ({from: sign, to: others[at] ?? ''}))
}
