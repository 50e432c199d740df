import {type Entry, type Reader, ZipReader} from '@zip.js/zip.js/lib/zip-core-reader.js'
import type {SeekableFile} from '../seekable-file.ts'
import {decodeName} from './decode-name.ts'
import {memberName} from './member-name.ts'
import {mostMembers} from './most-members.ts'
import type {ZipEntry} from './zip-entry.ts'

/** Bytes that may follow the end record. How far back it is looked for depends on them: without a limit, to the beginning. */
const mostAppended = 65535
/** Bytes of a directory, which is read at once; a hundred thousand members have ten million. */
const mostBytes = 64 * 1024 * 1024
/** Reads of a file: some ten are needed, and a directory made to do harm has two for each of its records. */
const mostReads = 1000
/** The kind of file in the upper half of the external attributes, written by programs on Unix. */
const unixKind = {mask: 0o170000, regular: 0o100000}

/** What stands in the directory at the end of a ZIP. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  /** Whether these are all. */
  readonly complete: boolean
}

/**
 * The directory of a ZIP (APPNOTE.TXT, section 4.3), read by zip.js; null if it is missing, cut or damaged. Rejects where
 * the file cannot be read.
 */
export async function zipDirectory(file: SeekableFile): Promise<ZipDirectory | null> {
  const {reader, failure} = limitedReader(file)
  const zip = new ZipReader(reader, {
    strictness: 'tolerant',
    maxAppendedDataSize: mostAppended,
    decodeText: (bytes, encoding) => decodeName(bytes, encoding === 'utf-8'),
  })
  const entries: ZipEntry[] = []
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entries.length >= mostMembers) return {entries, complete: false}
      entries.push(zipEntry(entry))
    }
    return {entries, complete: true}
  } catch {
    const cause = failure()
    if (cause !== null) throw cause
    return null
  }
}

/** What is needed of an entry: the library's own takes some five kilobytes of memory. */
function zipEntry(entry: Entry): ZipEntry {
  const {name, changed} = memberName(entry.filename)
  const kind = (entry.externalFileAttributes >>> 16) & unixKind.mask
  const isFolder = entry.directory || entry.filename.endsWith('\\')
  return {
    name,
    renamed: changed,
    isFolder,
    isSpecial: !isFolder && kind !== 0 && kind !== unixKind.regular,
    isEncrypted: entry.encrypted,
    method: entry.compressionMethod,
    crc: entry.crc32 ?? null,
    packed: entry.compressedSize,
    size: entry.uncompressedSize,
    offset: entry.offset,
  }
}

/** The file as the library reads it, and why it could not be read. */
function limitedReader({size, slice}: SeekableFile) {
  let [reads, failure]: [number, unknown] = [0, null]
  const reader: Pick<Reader<unknown>, 'size' | 'readUint8Array'> = {
    size,
    readUint8Array: async (from, length) => {
      reads++
      if (reads > mostReads || length > mostBytes) throw new RangeError('Unexpected size of a directory')
      try {
        return await slice(Math.max(0, from), Math.min(size, from + length))
      } catch (cause) {
        failure = cause
        throw cause
      }
    },
  }
  return {reader: reader as Reader<unknown>, failure: () => failure}
}
