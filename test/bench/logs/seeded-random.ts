/** Pseudo-random choices that are the same for the same seed (mulberry32). */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  readonly below: (limit: number) => number
  readonly of: <T>(list: readonly T[]) => T
  readonly chance: (share: number) => boolean
}

export function seededRandom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {below, of: <T>(list: readonly T[]) => list[below(list.length)] as T, chance: share => next() < share}
}
