import type {ByteSource} from '../../input/byte-source.ts'

/** How a file is cut. */
export interface PartShape {
  /** Bytes of a character's unit: 2 in UTF-16. */
  readonly unit: 1 | 2
  /** Whether the low byte of a unit comes second: UTF-16 big endian. */
  readonly bigEndian: boolean
}

const chunkSize = 1024 * 1024
/** A line that goes on for longer is cut. */
const longestLine = 4 * 1024 * 1024
/** How far back from there a blank is looked for. */
const reach = 65_536

/**
 * The bytes of a source in parts that end with a line, in bounded memory. A line of more than 4 MB is cut behind a blank
 * that follows neither `:` nor `=`, so that key and value stay together; where there is no blank, anywhere between units.
 */
export async function* textParts(source: ByteSource, shape: PartShape): AsyncGenerator<Uint8Array> {
  let kept = new Uint8Array(0)
  for (;;) {
    const chunk = await source.read(new Uint8Array(chunkSize))
    if (chunk.length === 0) break
    const bytes = kept.length === 0 ? chunk : joined(kept, chunk)
    const end = lastLineEnd(bytes, shape)
    const cut = end > 0 ? end : bytes.length > longestLine ? lastBlank(bytes, shape) : 0
    if (cut > 0) yield bytes.subarray(0, cut)
    kept = bytes.slice(cut)
  }
  if (kept.length > 0) yield kept
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

/** Behind the last line feed; 0 if there is none. No encoding read here has the byte within another character. */
function lastLineEnd(bytes: Uint8Array, {unit, bigEndian}: PartShape): number {
  for (let at = bytes.lastIndexOf(10); at >= 0; at = at > 0 ? bytes.lastIndexOf(10, at - 1) : -1) {
    if (unit === 1) return at + 1
    if (isUnit(bytes, at, 10, bigEndian)) return bigEndian ? at + 1 : at + 2
  }
  return 0
}

/** Whether the byte at a place is the low one of a whole unit with this value. */
function isUnit(bytes: Uint8Array, at: number, value: number, bigEndian: boolean): boolean {
  if (bytes[at] !== value) return false
  return bigEndian ? at % 2 === 1 && bytes[at - 1] === 0 : at % 2 === 0 && bytes[at + 1] === 0
}

function lastBlank(bytes: Uint8Array, {unit, bigEndian}: PartShape): number {
  for (let at = bytes.length - unit; at > bytes.length - reach; at--) {
    if (unit === 1) {
      const before = bytes[at - 1]
      if (bytes[at] === 0x20 && before !== 0x3a && before !== 0x3d) return at + 1
    } else if (isUnit(bytes, at, 0x20, bigEndian)) return bigEndian ? at + 1 : at + 2
  }
  // Between characters of UTF-8, which in other encodings is as good as anywhere.
  let cut = bytes.length & ~1
  while (unit === 1 && cut > bytes.length - 4 && ((bytes[cut] ?? 0) & 0xc0) === 0x80) cut--
  return cut
}
