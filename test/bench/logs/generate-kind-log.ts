import type {Signature} from '../../../src/model/article.ts'
import type {Truth} from './generate-log.ts'
import {kindLines} from './kind-lines.ts'
import {seededRandom} from './seeded-random.ts'

/** Events that one of the signatures must recognise. */
const hitShare = 0.003

/**
 * A log of one of the kinds of `kindLines`, about `bytes` long, in pieces; its truth at the end. The same for the same
 * seed. Signatures must recognise an event by their anchor alone.
 */
export function* generateKindLog(options: {
  readonly kind: string
  readonly bytes: number
  readonly seed: number
  readonly signatures: readonly Signature[]
}): Generator<Uint8Array, Truth> {
  const lines = kindLines[options.kind]
  if (!lines) throw new Error(`Unexpected kind ${options.kind}, expected one of ${Object.keys(kindLines).join(', ')}`)
  const random = seededRandom(options.seed)
  const encoder = new TextEncoder()
  const levels: Record<string, number> = {DEBUG: 0, INFO: 0, WARN: 0, ERROR: 0}
  const hits: Record<string, number> = {}
  let [bytes, ends, events, clock] = [0, 0, 0, Date.UTC(2024, 0, 8)]
  let piece = ''
  while (bytes < options.bytes) {
    clock += random.below(1500)
    const signature = random.chance(hitShare) ? options.signatures[random.below(12)] : undefined
    if (signature) hits[signature.id] = (hits[signature.id] ?? 0) + 1
    const {level, text} = lines.make(random, new Date(clock), signature ? ` ${signature.anchors[0]}` : '')
    if (level in levels) levels[level] = (levels[level] ?? 0) + 1
    events++
    piece += text
    if (piece.length >= 500_000) yield* flush()
  }
  yield* flush()
  return {bytes, lines: ends, events, levels, hits, nearMisses: 0}

  function* flush() {
    const encoded = encoder.encode(piece)
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) ends++
    bytes += encoded.length
    piece = ''
    yield encoded
  }
}
