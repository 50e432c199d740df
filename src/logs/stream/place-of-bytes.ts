import type {BytePlace} from '../../model/streamed-log.ts'

/** The bytes of an event and what is known about where they stand. */
export interface EventBytes {
  readonly bytes: Uint8Array
  /** In `bytes`: its beginning, or that of the part that is still there. */
  readonly from: number
  /** In `bytes`: where the next event begins. */
  readonly to: number
  /** Line numbers of the event's and of the next event's first line. */
  readonly line: number
  readonly nextLine: number
  /** UTF-16 units of the line that `from` stands in, before `from`. */
  readonly unitsBefore: number
  /** The place in the file of a position in `bytes`. */
  readonly offsetOf: (at: number) => number
  /** In the file. */
  readonly offset: number
}

/** The place of an event, which begins a line and ends before trailing white space. */
export function placeOfBytes(event: EventBytes, decode: (bytes: Uint8Array) => string): BytePlace {
  const {bytes, from, to} = event
  let end = trimEnd(bytes, from, to)
  let start = lineStart(bytes, from, end)
  // Decoding is slow for a line that is ASCII, as most are.
  if (isAscii(bytes, start, end)) return toPlace(event, end, end - start + (start === from ? event.unitsBefore : 0))
  let text = decode(bytes.subarray(start, end))
  // White space beyond ASCII is rare at the end of an event: only then the line is looked at again.
  while (text.trimEnd().length < text.length && end > from) {
    const cut = text.trimEnd()
    if (cut === '' && start > from) {
      end = trimEnd(bytes, from, start)
      start = lineStart(bytes, from, end)
      text = decode(bytes.subarray(start, end))
    } else {
      while (end > start && decode(bytes.subarray(start, end)).length > cut.length) end--
      text = cut
    }
  }
  return toPlace(event, end, text.length + (start === from ? event.unitsBefore : 0))
}

/** `units`: those of the last line. */
function toPlace({bytes, to, line, nextLine, offset, offsetOf}: EventBytes, end: number, units: number): BytePlace {
  const endLine = nextLine - countLineEnds(bytes, end, to)
  return {line, column: 1, endLine, endColumn: units + 1, offset, length: offsetOf(end) - offset}
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bytes[at] as number) >= 0x80) return false
  return true
}

/** Where the white space, or the NUL bytes, begin that `[from, to)` ends with. */
export function trimEnd(bytes: Uint8Array, from: number, to: number): number {
  let end = to
  while (end > from && isBlank(bytes[end - 1] as number)) end--
  return end
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 9 && byte <= 13) || byte === 0
}

function lineStart(bytes: Uint8Array, from: number, end: number): number {
  let start = end
  while (start > from && bytes[start - 1] !== 10 && bytes[start - 1] !== 13) start--
  return start
}

/** Line ends in `[from, to)`: LF, CR LF, or a lone CR. */
export function countLineEnds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) count++
  return count
}
