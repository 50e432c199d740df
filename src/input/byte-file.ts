import type {ByteSource} from './byte-source.ts'

/**
 * A file that can be read again and from any place: one on disk, a dropped one, a member of an archive that can.
 * A pipe is none: it is a `ByteSource`.
 */
export interface ByteFile {
  /** As the user knows it. */
  readonly name: string
  /** As known before reading; null for a member, for what an archive says of it need not be true. */
  readonly size: number | null
  /** The bytes from the beginning; several may be under way. */
  readonly open: () => ByteSource
  /** The bytes `[from, to)`, fewer at the end; null for a compressed member, which has no places to go to. */
  readonly slice: ((from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>) | null
  /** Tells that nothing more is read for now; what is read later opens the file again. */
  readonly close?: () => Promise<void>
}
