import {crc32} from './crc32.ts'
import {decodeName} from './decode-name.ts'
import {memberName} from './member-name.ts'
import type {ZipEntry} from './zip-entry.ts'

/** Bytes of a name that are read. */
const longestName = 1024
const flags = {encrypted: 1, descriptor: 8, utf8: 0x800}
const extras = {zip64: 1, unicodePath: 0x7075}
const inExtra = 0xffffffff
/** The kind of file in the upper half of the external attributes, written by programs on Unix. */
const unixKind = {mask: 0o170000, regular: 0o100000, folder: 0o040000}

/**
 * The member that a header of the central directory describes (APPNOTE.TXT, section 4.3.12), and the length of that
 * header; null if the bytes at `at` are none, or one that is cut.
 */
export function readZipEntry(
  bytes: Uint8Array,
  at: number,
): {readonly entry: ZipEntry; readonly length: number} | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null
  const nameLength = view.getUint16(at + 28, true)
  const extraLength = view.getUint16(at + 30, true)
  const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  if (at + length > bytes.length) return null
  const flag = view.getUint16(at + 8, true)
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength)
  const extra = new DataView(bytes.buffer, bytes.byteOffset + at + 46 + nameLength, extraLength)
  const raw = unicodePath(extra, rawName) ?? decodeName(rawName.subarray(0, longestName), (flag & flags.utf8) !== 0)
  const {name, changed} = memberName(raw)
  const wide = zip64Values(extra)
  const number = (offset: number) => {
    const value = view.getUint32(at + offset, true)
    return value === inExtra ? (wide.shift() ?? value) : value
  }
  // In this order, for the extra field holds those that did not fit and no others.
  const size = number(24)
  const packed = number(20)
  const offset = number(42)
  const kind = (view.getUint32(at + 38, true) >>> 16) & unixKind.mask
  const isFolder = /[/\\]$/.test(raw) || kind === unixKind.folder
  return {
    length,
    entry: {
      name,
      renamed: changed,
      isFolder,
      isSpecial: !isFolder && kind !== 0 && kind !== unixKind.regular,
      isEncrypted: (flag & flags.encrypted) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      offset,
    },
  }
}

/** Sizes and offset of a member beyond 4 GB (section 4.5.3). */
function zip64Values(extra: DataView): number[] {
  const field = extraField(extra, extras.zip64)
  const values: number[] = []
  for (let at = 0; field && at + 8 <= field.byteLength; at += 8) values.push(Number(field.getBigUint64(at, true)))
  return values
}

/** The name in UTF-8 beside one in another encoding (section 4.6.9), if it belongs to this one. */
function unicodePath(extra: DataView, rawName: Uint8Array): string | null {
  const field = extraField(extra, extras.unicodePath)
  if (!field || field.byteLength < 5 || field.getUint32(1, true) !== crc32(rawName)) return null
  return decodeName(new Uint8Array(field.buffer, field.byteOffset + 5, field.byteLength - 5), true)
}

function extraField(extra: DataView, id: number): DataView | null {
  for (let at = 0; at + 4 <= extra.byteLength; ) {
    const length = extra.getUint16(at + 2, true)
    if (at + 4 + length > extra.byteLength) return null
    if (extra.getUint16(at, true) === id) return new DataView(extra.buffer, extra.byteOffset + at + 4, length)
    at += 4 + length
  }
  return null
}
