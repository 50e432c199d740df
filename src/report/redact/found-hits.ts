import type {RedactedKind} from '../../model/redacted-kind.ts'
import {kindOrder} from './kind-order.ts'
import type {Hit} from './rule.ts'

/**
 * The hits of a text in some four bytes each: a kind, the distance from the hit before and the length, numbers with seven
 * bits a byte; a distance back is odd.
 */
export type FoundHits = Uint8Array

/** Takes hits one after the other. */
export interface HitPacker {
  readonly add: (from: number, to: number, kind: RedactedKind) => void
  readonly packed: () => FoundHits
}

export function hitPacker(): HitPacker {
  let bytes = new Uint8Array(65_536)
  let size = 0
  let before = 0
  const write = (number: number) => {
    let rest = number
    for (; rest > 127; rest >>>= 7) bytes[size++] = (rest & 127) | 128
    bytes[size++] = rest
  }
  return {
    add: (from, to, kind) => {
      // Nothing takes more than 1 + 5 + 5.
      if (size + 11 > bytes.length) {
        const larger = new Uint8Array(2 * bytes.length)
        larger.set(bytes)
        bytes = larger
      }
      bytes[size++] = kindOrder.indexOf(kind)
      write(from >= before ? (from - before) * 2 : (before - from) * 2 - 1)
      write(to - from)
      before = from
    },
    packed: () => bytes.slice(0, size),
  }
}

/** Gives the hits one after the other as they were added, then null. */
export function hitReader(bytes: FoundHits): () => Hit | null {
  let at = 0
  let from = 0
  const read = () => {
    let number = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number
      number |= (byte & 127) << shift
      if (byte < 128) return number
    }
  }
  return () => {
    if (at >= bytes.length) return null
    const kind = kindOrder[bytes[at++] as number] as RedactedKind
    const distance = read()
    from += distance % 2 === 0 ? distance / 2 : -(distance + 1) / 2
    return {from, to: from + read(), kind}
  }
}
