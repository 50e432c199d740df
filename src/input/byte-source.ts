/** Bytes one after the other, from a file, a pipe or a dropped `File`: Node and the browser's worker each make their own. */
export interface ByteSource {
  /** As the user knows it. */
  readonly name: string
  /** As known before reading; null for a pipe. A file that grows meanwhile is read up to here. */
  readonly size: number | null
  /**
   * Fills the beginning of `into`, as much as is at hand, and gives the filled part; an empty one at the end.
   * The part may lie in another buffer if that has the size of `into`'s and the part the same place in it:
   * a stream reader in "byob" mode transfers buffers. Rejects if the bytes cannot be read.
   */
  readonly read: (into: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>
  /** How far the file as given was read, where that is not what `read` handed on: compressed bytes of an archive. */
  readonly progress?: () => ReadProgress
}

/** Bytes of a file as given; `size` is null for a pipe. */
export interface ReadProgress {
  readonly bytes: number
  readonly size: number | null
}
