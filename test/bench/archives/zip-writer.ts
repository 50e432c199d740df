import {createDeflateRaw} from 'node:zlib'
import {crc32} from '../../../src/input/archive/crc32.ts'

/** A member whose contents come piece by piece. */
export interface ZipStream {
  readonly name: string
  readonly pieces: Iterable<Uint8Array>
}

interface Written {
  readonly name: Buffer
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** A ZIP as it is written, with sizes behind the data: nothing is held but the list of members. At most 4 GB. */
export async function* zipWriter(members: Iterable<ZipStream>): AsyncGenerator<Uint8Array> {
  const written: Written[] = []
  let position = 0
  const counted = (bytes: Uint8Array) => {
    position += bytes.length
    return bytes
  }
  for (const {name: text, pieces} of members) {
    const offset = position
    const name = Buffer.from(text)
    yield counted(header(0x04034b50, [20, 0x808, 8, 0, 0], [0, 0, 0], [name.length, 0]))
    yield counted(name)
    const from = position
    let [crc, size] = [0, 0]
    const deflate = createDeflateRaw({level: 6})
    const feed = async () => {
      for (const piece of pieces) {
        crc = crc32(piece, crc)
        size += piece.length
        // A piece may be overwritten by the next one.
        if (!deflate.write(Buffer.from(piece))) await new Promise(resolve => deflate.once('drain', resolve))
      }
      deflate.end()
    }
    const fed = feed()
    for await (const chunk of deflate) yield counted(chunk)
    await fed
    const entry = {name, crc, packed: position - from, size, offset}
    written.push(entry)
    yield counted(header(0x08074b50, [], [crc, entry.packed, size], []))
  }
  const directory = Buffer.concat(
    written.flatMap(({name, crc, packed, size, offset}) => [
      header(0x02014b50, [0x314, 20, 0x808, 8, 0, 0], [crc, packed, size], [name.length, 0, 0, 0, 0]),
      header(0o100644 << 16, [], [offset], []),
      name,
    ]),
  )
  const from = position
  yield directory
  yield header(0x06054b50, [0, 0, written.length, written.length], [directory.length, from], [0])
}

function header(word: number, before: readonly number[], long: readonly number[], after: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + 2 * before.length + 4 * long.length + 2 * after.length)
  let at = bytes.writeUInt32LE(word >>> 0)
  for (const value of before) at = bytes.writeUInt16LE(value, at)
  for (const value of long) at = bytes.writeUInt32LE(value, at)
  for (const value of after) at = bytes.writeUInt16LE(value, at)
  return bytes
}
