const polynomial = 0xedb88320
/** Bytes that are worked on at once: eight tables, one for each. */
const width = 8
const tables = makeTables()

/** The CRC-32 of gzip and ZIP (RFC 1952, section 8) of `bytes`, after those that gave `before`. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables
  let crc = ~before
  let at = 0
  for (const end = bytes.length - width; at <= end; at += width) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)
    crc =
      (t7[crc & 0xff] as number) ^
      (t6[(crc >>> 8) & 0xff] as number) ^
      (t5[(crc >>> 16) & 0xff] as number) ^
      (t4[crc >>> 24] as number) ^
      (t3[bytes[at + 4] as number] as number) ^
      (t2[bytes[at + 5] as number] as number) ^
      (t1[bytes[at + 6] as number] as number) ^
      (t0[bytes[at + 7] as number] as number)
  }
  for (; at < bytes.length; at++) crc = (t0[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8)
  return ~crc >>> 0
}

type Tables = readonly [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]

/** Table `n` holds what a byte makes of the sum when `n` zero bytes follow it. */
function makeTables(): Tables {
  const one = Int32Array.from({length: 256}, (_, byte) => {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1
    return crc
  })
  const next = (table: Int32Array) => table.map(crc => (one[crc & 0xff] as number) ^ (crc >>> 8))
  const two = next(one)
  const three = next(two)
  const four = next(three)
  const five = next(four)
  const six = next(five)
  const seven = next(six)
  return [one, two, three, four, five, six, seven, next(seven)]
}
