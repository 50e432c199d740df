import type {SeekableFile} from '../seekable-file.ts'
import {decodeName} from './decode-name.ts'
import {memberName} from './member-name.ts'
import {mostMembers} from './most-members.ts'
import type {ZipEntry} from './zip-entry.ts'

const pieceSize = 1024 * 1024
const headerSize = 30
/** Versions and methods that have been defined; a signature followed by others stands in data by chance. */
const latestVersion = 63
const latestMethod = 99
const flags = {encrypted: 1, descriptor: 8, utf8: 0x800}

/**
 * The members of a ZIP whose directory is missing or damaged, told from the headers in front of them (APPNOTE.TXT, section
 * 4.3.7). What a header does not know, for it was written before its data, ends where the next member begins. zip.js 2.24.0
 * gives nothing of such an archive (`ERR_EOCDR_NOT_FOUND`, `ERR_CENTRAL_DIRECTORY_NOT_FOUND`).
 */
export async function scanZip(file: SeekableFile): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = []
  let open: (Omit<ZipEntry, 'packed'> & {readonly from: number}) | null = null
  const close = (to: number) => {
    if (open) entries.push({...open, packed: Math.max(0, to - open.from)})
    open = null
  }
  for (let position = 0; position < file.size && entries.length < mostMembers; ) {
    const piece = await file.slice(position, Math.min(file.size, position + pieceSize))
    if (piece.length < headerSize) break
    const at = findHeader(piece)
    if (at < 0) {
      // A header may stand across the border.
      position += piece.length - headerSize + 1
      continue
    }
    const header = await readHeader(file, position + at)
    if (!header) {
      position += at + 4
      continue
    }
    close(position + at)
    if (header.packed === null) {
      open = header
      position = header.from
    } else {
      entries.push({...header, packed: header.packed})
      position = header.from + header.packed
    }
  }
  close(file.size)
  return entries
}

function findHeader(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x50); at >= 0 && at + headerSize <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4) return at
  }
  return -1
}

async function readHeader(file: SeekableFile, offset: number) {
  const bytes = await file.slice(offset, Math.min(file.size, offset + headerSize + 1024))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const method = view.getUint16(8, true)
  if ((view.getUint16(4, true) & 0xff) > latestVersion || method > latestMethod) return null
  const flag = view.getUint16(6, true)
  const nameLength = view.getUint16(26, true)
  const raw = decodeName(bytes.subarray(headerSize, headerSize + nameLength), (flag & flags.utf8) !== 0)
  const {name, changed} = memberName(raw)
  const known = (flag & flags.descriptor) === 0
  const [crc, packed, size] = [14, 18, 22].map(field => (known ? view.getUint32(field, true) : null))
  return {
    name,
    renamed: changed,
    isFolder: /[/\\]$/.test(raw),
    isSpecial: false,
    isEncrypted: (flag & flags.encrypted) !== 0,
    method,
    crc: crc ?? null,
    packed: packed ?? null,
    size: size ?? null,
    offset,
    from: offset + headerSize + nameLength + view.getUint16(28, true),
  }
}
