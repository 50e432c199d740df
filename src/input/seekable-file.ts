import type {ByteFile} from './byte-file.ts'

/** A file that can be read from any place. */
export type SeekableFile = ByteFile & {
  readonly size: number
  readonly slice: NonNullable<ByteFile['slice']>
}
