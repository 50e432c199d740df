/** A member as the directory of a ZIP lists it. */
export interface ZipEntry {
  readonly name: string
  /** Whether `name` had to be changed to be shown. */
  readonly renamed: boolean
  readonly isFolder: boolean
  /** A symbolic link or another thing without contents of its own. */
  readonly isSpecial: boolean
  readonly isEncrypted: boolean
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  /** Null where no directory tells. */
  readonly crc: number | null
  /** Bytes in the archive. */
  readonly packed: number
  /** Bytes unpacked; null where no directory tells. */
  readonly size: number | null
  /** Of the local header. */
  readonly offset: number
}
