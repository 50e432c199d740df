/** A format that is not text, told by its first bytes. */
export type BinaryFormat =
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'bmp'
  | 'pdf'
  | 'office'
  | 'old-office'
  | 'zip'
  | 'support-zip'
  | 'jar'
  | 'gzip'
  | 'bzip2'
  | 'xz'
  | 'zstd'
  | '7z'
  | 'rar'
  | 'tar'
  | 'elf'
  | 'exe'
  | 'class'
  | 'sqlite'
  | 'heap-dump'
  | 'binary'

/** Formats that hold other files. */
const archives: ReadonlySet<BinaryFormat> = new Set([
  'zip',
  'support-zip',
  'jar',
  'gzip',
  'bzip2',
  'xz',
  'zstd',
  '7z',
  'rar',
  'tar',
])

/** Magic numbers as each format's own specification gives them: offset, bytes as Latin-1, format. */
const magic: readonly (readonly [number, string, BinaryFormat])[] = [
  [0, '\x89PNG\r\n\x1a\n', 'png'],
  [0, '\xff\xd8\xff', 'jpeg'],
  [0, 'GIF87a', 'gif'],
  [0, 'GIF89a', 'gif'],
  [8, 'WEBPVP8', 'webp'],
  [6, '\0\0\0\0', 'bmp'],
  [0, '%PDF-', 'pdf'],
  [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-office'],
  [0, 'PK\x03\x04', 'zip'],
  [0, 'PK\x05\x06', 'zip'],
  [0, '\x1f\x8b\x08', 'gzip'],
  [0, 'BZh', 'bzip2'],
  [0, '\xfd7zXZ\0', 'xz'],
  [0, '\x28\xb5\x2f\xfd', 'zstd'],
  [0, '7z\xbc\xaf\x27\x1c', '7z'],
  [0, 'Rar!\x1a\x07', 'rar'],
  [257, 'ustar', 'tar'],
  [0, '\x7fELF', 'elf'],
  [0, 'MZ\x90\0', 'exe'],
  [0, '\xca\xfe\xba\xbe', 'class'],
  [0, 'SQLite format 3\0', 'sqlite'],
  [0, 'JAVA PROFILE 1.0.', 'heap-dump'],
]

/** Two-letter magic numbers that text can begin with as well: only with the byte that must follow. */
const guards: Partial<Record<BinaryFormat, RegExp>> = {bmp: /^BM/, bzip2: /^BZh[1-9]1AY&SY/}

/** What the bytes are if a magic number tells, and whether other files are inside; null for everything else. */
export function recogniseBinary(bytes: Uint8Array): {format: BinaryFormat; archive: boolean} | null {
  const head = latin1(bytes.subarray(0, 512))
  for (const [offset, signature, format] of magic) {
    if (!head.startsWith(signature, offset) || guards[format]?.test(head) === false) continue
    const exact = format === 'zip' ? zipFormat(bytes) : format
    return {format: exact, archive: archives.has(exact)}
  }
  return null
}

/** Names of a zip's members stand in its local headers and, all together, in the directory at its end. */
function zipFormat(bytes: Uint8Array): BinaryFormat {
  const names = latin1(bytes.subarray(0, 4096)) + latin1(bytes.subarray(Math.max(0, bytes.length - 65536)))
  if (names.includes('[Content_Types].xml')) return 'office'
  // Folders of a Confluence support zip.
  if (names.includes('application-logs/') || names.includes('application-config/')) return 'support-zip'
  if (names.includes('META-INF/MANIFEST.MF')) return 'jar'
  return 'zip'
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}
