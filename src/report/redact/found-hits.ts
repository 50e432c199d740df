import type {RedactedKind} from '../../model/redacted-kind.ts'
import {kindOrder} from './kind-order.ts'
import type {Hit} from './rule.ts'

/** The hits of a text in some four bytes each: a kind, the distance from the hit before and the length, seven bits a byte. */
export type FoundHits = Uint8Array

/** Hits in any order, each told once. */
export function packHits(hits: Hit[]): FoundHits {
  hits.sort((a, b) => a.from - b.from || a.to - b.to || kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind))
  const bytes: number[] = []
  const write = (number: number) => {
    let rest = number
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
    bytes.push(rest)
  }
  let before: Hit = {from: 0, to: 0, kind: 'literal'}
  for (const hit of hits) {
    if (hit.from === before.from && hit.to === before.to && hit.kind === before.kind) continue
    bytes.push(kindOrder.indexOf(hit.kind))
    write(hit.from - before.from)
    write(hit.to - hit.from)
    before = hit
  }
  return Uint8Array.from(bytes)
}

/** The hits in the order of the text. */
export function unpackHits(bytes: FoundHits): readonly Hit[] {
  const hits: Hit[] = []
  let at = 0
  const read = () => {
    let number = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number
      number |= (byte & 127) << shift
      if (byte < 128) return number
    }
  }
  let from = 0
  while (at < bytes.length) {
    const kind = kindOrder[bytes[at++] as number] as RedactedKind
    from += read()
    hits.push({from, to: from + read(), kind})
  }
  return hits
}
