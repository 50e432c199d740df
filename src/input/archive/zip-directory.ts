import type {SeekableFile} from '../seekable-file.ts'
import {mostMembers} from './most-members.ts'
import {readZipEntry} from './read-zip-entry.ts'
import type {ZipEntry} from './zip-entry.ts'

/** The end record with the longest comment. */
const longestEnd = 22 + 65535
const locatorSize = 20
const end64Size = 56
/** Bytes of the directory that are read at once; a header has 196,651 at most. */
const pieceSize = 1024 * 1024

/** What stands in the directory at the end of a ZIP. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  /** Whether these are all. */
  readonly complete: boolean
}

/** The directory of a ZIP (APPNOTE.TXT, section 4.3); null if it is missing, cut or damaged. */
export async function zipDirectory(file: SeekableFile): Promise<ZipDirectory | null> {
  const from = Math.max(0, file.size - longestEnd)
  const tail = await file.slice(from, file.size)
  const at = findEnd(tail)
  const end = at < 0 ? null : await readEnd(file, tail, at, from)
  if (!end || end.from < 0 || end.to > file.size) return null
  const entries: ZipEntry[] = []
  let position = end.from
  while (position < end.to && entries.length < mostMembers) {
    const piece = await file.slice(position, Math.min(end.to, position + pieceSize))
    let used = 0
    for (let read = readZipEntry(piece, 0); read; read = readZipEntry(piece, used)) {
      // What stands before the archive, a program that unpacks it for example, moves all offsets.
      entries.push({...read.entry, offset: read.entry.offset + end.moved})
      used += read.length
      if (entries.length >= mostMembers) break
    }
    if (used === 0) return null
    position += used
  }
  return {entries, complete: position >= end.to}
}

/** The last record that fits the bytes behind it: its signature may stand in a comment as well. */
function findEnd(tail: Uint8Array): number {
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail[at] !== 0x50 || tail[at + 1] !== 0x4b || tail[at + 2] !== 5 || tail[at + 3] !== 6) continue
    const comment = (tail[at + 20] as number) | ((tail[at + 21] as number) << 8)
    if (at + 22 + comment <= tail.length) return at
  }
  return -1
}

interface DirectoryEnd {
  readonly from: number
  readonly to: number
  readonly moved: number
}

async function readEnd(
  file: SeekableFile,
  tail: Uint8Array,
  at: number,
  tailFrom: number,
): Promise<DirectoryEnd | null> {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length)
  const plain = toEnd(view.getUint32(at + 12, true), view.getUint32(at + 16, true), tailFrom + at)
  const locator = at - locatorSize
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return plain
  // The record for large archives (section 4.3.14) stands right before its locator, or where that says.
  for (const offset of [Number(view.getBigUint64(locator + 8, true)), tailFrom + locator - end64Size]) {
    if (offset < 0 || offset + end64Size > file.size) continue
    const bytes = await file.slice(offset, offset + end64Size)
    const wide = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    if (wide.byteLength < end64Size || wide.getUint32(0, true) !== 0x06064b50) continue
    return toEnd(Number(wide.getBigUint64(40, true)), Number(wide.getBigUint64(48, true)), offset)
  }
  return plain
}

/** `before`: where what follows the directory begins. */
function toEnd(size: number, from: number, before: number): DirectoryEnd {
  return {from: before - size, to: before, moved: before - size - from}
}
