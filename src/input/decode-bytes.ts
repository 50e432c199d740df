import type {Note} from '../model/note.ts'
import type {EncodingName} from '../model/source-text.ts'
import type {InputNoteId} from './input-note-id.ts'
import {nulRun} from './nul-run.ts'

/** Decoded bytes; the text never holds the byte order mark. */
export interface Decoded {
  readonly text: string
  readonly encoding: EncodingName
  readonly bom: boolean
  readonly notes: readonly Note<InputNoteId>[]
}

const sampleSize = 65536

/**
 * The text of `bytes`, or null if they are not text. In this order: a byte order mark; UTF-16 told by its zero bytes;
 * strict UTF-8; Shift_JIS or EUC-JP, whichever makes more Japanese of it; UTF-8 with undecodable bytes replaced. NUL bytes
 * at the beginning say nothing about the rest and stay in the text.
 * Notes `encoding` ({encoding}) if it is not UTF-8, and `undecodable-bytes` ({count}) if any were replaced, `nul-bytes`
 * ({count}) if it begins with some.
 */
export function decodeBytes(bytes: Uint8Array): Decoded | null {
  const count = nulRun(bytes)
  if (count === 0) return decodeText(bytes)
  const rest = decodeText(bytes.subarray(count))
  // A mark within a file, and UTF-16 after bytes that may not be pairs, are no text that could be given back as it was.
  if (!rest || rest.bom || rest.encoding.startsWith('utf-16')) return null
  return {...rest, text: '\0'.repeat(count) + rest.text, notes: [...rest.notes, {id: 'nul-bytes', facts: {count}}]}
}

function decodeText(bytes: Uint8Array): Decoded | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decoded(bytes.subarray(3), 'utf-8', true)
  if (startsWith(bytes, [0xff, 0xfe])) return decoded(bytes.subarray(2), 'utf-16le', true)
  if (startsWith(bytes, [0xfe, 0xff])) return decoded(bytes.subarray(2), 'utf-16be', true)
  const sample = bytes.subarray(0, sampleSize)
  const wide = wideEncoding(sample)
  if (wide) return decoded(bytes, wide, false)
  if (hasManyControls(sample)) return null
  const text = strict(bytes, 'utf-8')
  if (text !== null) return {text, encoding: 'utf-8', bom: false, notes: []}
  return decoded(bytes, legacyEncoding(bytes), false)
}

function decoded(bytes: Uint8Array, encoding: EncodingName, bom: boolean): Decoded {
  const text = strict(bytes, encoding)
  const lenient = text ?? new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)
  const notes: Note<InputNoteId>[] = []
  if (encoding !== 'utf-8') notes.push({id: 'encoding', facts: {encoding}})
  if (text === null) notes.push({id: 'undecodable-bytes', facts: {count: count(lenient, /\ufffd/g)}})
  return {text: lenient, encoding, bom, notes}
}

function strict(bytes: Uint8Array, encoding: EncodingName): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without a mark: of ASCII characters one byte of two is zero, and always the same one. */
function wideEncoding(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const enough = sample.length / 8
  if (odd > enough && even * 20 < odd) return 'utf-16le'
  if (even > enough && odd * 20 < even) return 'utf-16be'
  return null
}

/** Text holds tabs, line ends, form feeds and escapes for colours; more than 2 % of other controls make it binary. */
function hasManyControls(sample: Uint8Array): boolean {
  let controls = 0
  for (const [at, byte] of sample.entries()) {
    if (byte >= 0x20 || (byte >= 8 && byte <= 13) || byte === 0x1b) continue
    // A row of NUL bytes counts once: a block that was not written before a machine stopped is no sign of a binary file.
    if (byte !== 0 || sample[at - 1] !== 0) controls++
  }
  return controls * 50 > sample.length
}

/** What bytes that are not strictly UTF-8 most plausibly are; UTF-8 if neither Japanese encoding fits better. */
function legacyEncoding(bytes: Uint8Array): EncodingName {
  const utf8 = tally(bytes, 'utf-8')
  if (utf8.other > utf8.bad) return 'utf-8'
  const [best] = (['shift_jis', 'euc-jp'] as const)
    .map(encoding => ({encoding, ...tally(bytes, encoding)}))
    .filter(({full, half, bad}) => full + half > 0 && bad * 20 <= full + half)
    // EUC-JP read as Shift_JIS is a row of half-width katakana, which nobody writes in quantity.
    .sort((a, b) => b.full - b.half - (a.full - a.half))
  return best?.encoding ?? 'utf-8'
}

function tally(bytes: Uint8Array, encoding: EncodingName) {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, sampleSize * 16))
  const bad = count(text, /\ufffd/g)
  return {
    bad,
    other: count(text, /[^\0-\x7f\ufffd]/gu),
    full: count(text, /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/g),
    half: count(text, /[\uff61-\uff9f]/g),
  }
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, at) => bytes[at] === byte)
}
