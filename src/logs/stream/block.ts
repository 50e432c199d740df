/** One buffer of the stream, seen as bytes, as aligned words and as words at any byte. */
export interface Block {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** In the byte order of the machine. */
  readonly words: Int32Array<ArrayBuffer>
  readonly view: DataView<ArrayBuffer>
}

/** The views of a buffer, whose length must be a multiple of 16. */
export function toBlock(buffer: ArrayBuffer): Block {
  return {bytes: new Uint8Array(buffer), words: new Int32Array(buffer), view: new DataView(buffer)}
}
