import type {ByteFile} from '../byte-file.ts'
import type {ByteSource} from '../byte-source.ts'
import type {SeekableFile} from '../seekable-file.ts'
import type {ArchiveAccounts} from './archive-accounts.ts'
import {asGzip} from './as-gzip.ts'
import {filePart} from './file-part.ts'
import {inflateSource} from './inflate-source.ts'
import type {MemberProblem, MemberSource} from './member-source.ts'
import {quickSource} from './quick-source.ts'
import type {Seen} from './read-meter.ts'
import {storedSource} from './stored-source.ts'
import type {ZipEntry} from './zip-entry.ts'

const headerSize = 30

/** A member that can be read again and again: each time it is unpacked anew. */
export interface MemberFile extends ByteFile {
  readonly open: () => MemberSource
}

/** One member of a ZIP as a file under `name`. Only its own header tells where its bytes begin. */
export function zipMember(
  file: SeekableFile,
  entry: ZipEntry,
  name: string,
  {budget, meter}: Pick<ArchiveAccounts, 'budget' | 'meter'>,
): MemberFile {
  const seen: Seen = {bytes: 0}
  const unpack = (open: () => ByteSource): MemberSource => {
    if (entry.method === 0) return storedSource(open(), entry, budget)
    const careful = inflateSource(open(), entry, budget)
    const {crc, size} = entry
    return crc === null || size === null ? careful : quickSource(careful, () => asGzip(open(), {crc, size}), budget)
  }
  return {
    name,
    size: null,
    slice: null,
    open: () => {
      let source: MemberSource | null = null
      let missing: MemberProblem | null = null
      return {
        name,
        size: null,
        progress: meter.progress,
        problem: () => missing ?? source?.problem() ?? null,
        read: async into => {
          if (!source && !missing) {
            const from = await dataStart(file, entry.offset)
            if (from === null) missing = entry.offset + headerSize > file.size ? 'data-cut-off' : 'data-damaged'
            else {
              const to = Math.min(file.size, from + entry.packed)
              source = unpack(() => meter.count(filePart(file, name, from, to), seen))
            }
          }
          return source ? source.read(into) : into.subarray(0, 0)
        },
      }
    },
  }
}

async function dataStart(file: SeekableFile, offset: number): Promise<number | null> {
  const bytes = await file.slice(offset, offset + headerSize)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < headerSize || view.getUint32(0, true) !== 0x04034b50) return null
  return offset + headerSize + view.getUint16(26, true) + view.getUint16(28, true)
}
