import {decodeName} from './decode-name.ts'
import {tarBlock, tarHeader} from './tar-header.ts'
import type {TarReader} from './tar-reader.ts'

/** Bytes of a record about the next member that are read; names are shorter. */
const longestRecord = 65536

/** A member of a tar archive; the reader stands at its first byte. */
export interface TarEntry {
  readonly name: string
  readonly size: number
  readonly offset: number
  /** `special`: a link, a device, or a sparse file, whose bytes do not stand in the archive as they were. */
  readonly kind: 'file' | 'folder' | 'special'
}

/** How a tar archive ended. */
export type TarEnd = 'complete' | 'archive-cut-off' | 'archive-damaged'

interface About {
  readonly name?: string
  readonly size?: number
  readonly sparse?: boolean
}

/**
 * The members of a tar archive one after the other (POSIX.1-2001 pax and GNU). What is left of a member when the next is
 * asked for is skipped. After damage it goes on at the next header that is one. Returns how the archive ended.
 */
export async function* tarEntries(reader: TarReader): AsyncGenerator<TarEntry, TarEnd> {
  let about: About = {}
  let damaged = false
  for (;;) {
    const block = await reader.take(tarBlock)
    if (block.length < tarBlock) return damaged ? 'archive-damaged' : 'archive-cut-off'
    if (block.every(byte => byte === 0)) return damaged ? 'archive-damaged' : 'complete'
    const header = tarHeader(block)
    if (!header) {
      damaged = true
      continue
    }
    if ('xgLK'.includes(header.type)) {
      const record = await reader.take(Math.min(longestRecord, header.size))
      if (header.type === 'x') about = {...about, ...paxRecords(record)}
      if (header.type === 'L') about = {...about, name: decodeName(untilNul(record), false)}
      if (!(await reader.skip(padded(header.size) - record.length))) return 'archive-cut-off'
      continue
    }
    let more = header.type === 'S' && header.continues
    while (more) more = (await reader.take(tarBlock))[504] === 1
    const size = about.size ?? header.size
    const offset = reader.position()
    const holds = '07S'.includes(header.type)
    const kind =
      header.type === '5' || (header.type === '0' && header.name.endsWith('/'))
        ? 'folder'
        : holds && header.type !== 'S' && !about.sparse
          ? 'file'
          : 'special'
    yield {name: about.name ?? header.name, size, offset, kind}
    about = {}
    // Links and devices have no contents, whatever their size says.
    const end = offset + ('123456'.includes(header.type) ? 0 : padded(size))
    if (!(await reader.skip(Math.max(0, end - reader.position())))) return 'archive-cut-off'
  }
}

function padded(size: number): number {
  return Math.ceil(size / tarBlock) * tarBlock
}

function untilNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}

/** The records `length key=value` of a pax header that matter here. */
function paxRecords(bytes: Uint8Array): About {
  const about: {name?: string; size?: number; sparse?: boolean} = {}
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(0x20, at)
    const length = blank < 0 ? Number.NaN : Number.parseInt(decodeName(bytes.subarray(at, blank), true), 10)
    if (!(length > blank - at + 1)) break
    const record = decodeName(bytes.subarray(blank + 1, at + length - 1), true)
    const equals = record.indexOf('=')
    const [key, value] = [record.slice(0, equals), record.slice(equals + 1)]
    if (key === 'path') about.name = value
    if (key === 'size' && /^\d{1,15}$/.test(value)) about.size = Number(value)
    if (key.startsWith('GNU.sparse.')) about.sparse = true
    at += length
  }
  return about
}
