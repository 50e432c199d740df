import {deflateRawSync, gzipSync} from 'node:zlib'

/** A member of a ZIP made for a test; what is given beside its contents is written whether it is true or not. */
export interface ZipPart {
  readonly name: string | Uint8Array
  readonly data?: string | Uint8Array
  readonly method?: number
  /** Bytes that stand for the data, where deflating them is not what is meant. */
  readonly packed?: Uint8Array
  readonly crc?: number
  readonly size?: number
  readonly packedSize?: number
  readonly flags?: number
  /** External attributes: the mode of Unix in the upper half. */
  readonly mode?: number
  /** Sizes behind the data instead of before them, as programs that write to a pipe do. */
  readonly descriptor?: boolean
  /** Where the directory says that the member begins. */
  readonly offset?: number
  readonly extra?: Uint8Array
}

/** Makes a ZIP; `directory: false` leaves out what stands at its end. */
export function makeZip(parts: readonly ZipPart[], {directory = true, zip64 = false} = {}): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  const central: Uint8Array[] = []
  let position = 0
  const write = (bytes: Uint8Array) => {
    chunks.push(bytes)
    position += bytes.length
  }
  const checksums = new Map<ZipPart['data'], number>()
  for (const part of parts) {
    const offset = position
    const name = bytesOf(part.name)
    const data = bytesOf(part.data ?? '')
    const method = part.method ?? 8
    const packed = part.packed ?? (method === 8 ? deflateRawSync(data) : data)
    const crc = part.crc ?? checksums.get(part.data) ?? crcOf(data)
    // Many members of one archive hold the same.
    if (part.crc === undefined) checksums.set(part.data, crc)
    const sizes = [crc, part.packedSize ?? packed.length, part.size ?? data.length]
    const flags = (part.flags ?? (typeof part.name === 'string' ? 0x800 : 0)) | (part.descriptor ? 8 : 0)
    const inLocal = part.descriptor ? [0, 0, 0] : sizes
    write(header(0x04034b50, [20, flags, method, 0, 0], inLocal, [name.length, 0]))
    write(name)
    write(packed)
    if (part.descriptor) write(words([0x08074b50, ...sizes]))
    const extra = part.extra ?? new Uint8Array(0)
    central.push(
      header(0x02014b50, [(3 << 8) | 20, 20, flags, method, 0, 0], sizes, [name.length, extra.length, 0, 0, 0]),
      words([(part.mode ?? 0) << 16, part.offset ?? offset]),
      name,
      extra,
    )
  }
  if (!directory) return concat(chunks)
  const from = position
  for (const bytes of central) write(bytes)
  const size = position - from
  if (zip64) {
    const end = new DataView(new ArrayBuffer(56 + 20))
    end.setUint32(0, 0x06064b50, true)
    end.setBigUint64(4, 44n, true)
    for (const [at, value] of [
      [24, parts.length],
      [32, parts.length],
      [40, size],
      [48, from],
    ] as const) {
      end.setBigUint64(at, BigInt(value), true)
    }
    end.setUint32(56, 0x07064b50, true)
    end.setBigUint64(64, BigInt(position), true)
    end.setUint32(72, 1, true)
    write(new Uint8Array(end.buffer))
  }
  const many = zip64 ? 0xffff : parts.length & 0xffff
  write(header(0x06054b50, [0, 0, many, many], zip64 ? [0xffffffff, 0xffffffff] : [size, from], [0]))
  return concat(chunks)
}

/** The checksum as zlib writes it. */
export function crcOf(data: Uint8Array): number {
  const packed = gzipSync(data, {level: 1})
  return packed.readUInt32LE(packed.length - 8)
}

export function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data
}

export function concat(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(chunks))
}

function header(signature: number, before: readonly number[], long: readonly number[], after: readonly number[]) {
  return concat([words([signature]), shorts(before), words(long), shorts(after)])
}

function words(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4))
  for (const [at, value] of values.entries()) view.setUint32(at * 4, value, true)
  return new Uint8Array(view.buffer)
}

function shorts(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2))
  for (const [at, value] of values.entries()) view.setUint16(at * 2, value, true)
  return new Uint8Array(view.buffer)
}
