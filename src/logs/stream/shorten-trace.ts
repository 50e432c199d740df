/**
 * The bytes of an event without its frames, save the first of each row: cheaper to read, and no part of an event but its
 * frames comes out otherwise. `limit` bytes at most.
 */
export function shortenTrace(bytes: Uint8Array, from: number, to: number, limit = to - from): Uint8Array {
  const kept = new Uint8Array(Math.min(limit, to - from))
  let length = 0
  let afterFrame = false
  for (let at = from; at < to && length < kept.length; ) {
    const end = bytes.indexOf(10, at)
    const next = end < 0 || end >= to ? to : end + 1
    const frame = bytes[at] === 9 && bytes[at + 1] === 0x61 && bytes[at + 2] === 0x74 && bytes[at + 3] === 0x20
    if (!frame || !afterFrame) {
      const line = bytes.subarray(at, Math.min(next, at + kept.length - length))
      kept.set(line, length)
      length += line.length
    }
    afterFrame = frame
    at = next
  }
  return kept.subarray(0, length)
}
