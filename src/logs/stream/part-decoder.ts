import {decodeBytes} from '../../input/decode-bytes.ts'
import type {EncodingName} from '../../model/source-text.ts'

/** Turns parts of a log into text. */
export interface PartDecoder {
  readonly decode: (bytes: Uint8Array) => string
  /** What the log turned out to be in so far. */
  readonly encoding: () => EncodingName
}

/**
 * A decoder for parts that begin and end between characters; what cannot be decoded becomes U+FFFD. `encoding` is null if
 * all that was seen of the log is ASCII: the first part with other bytes decides then.
 */
export function partDecoder(encoding: EncodingName | null): PartDecoder {
  let known = encoding
  let decoder = new TextDecoder(known ?? 'utf-8', {ignoreBOM: true})
  return {
    decode: bytes => {
      const text = decoder.decode(bytes)
      // Whatever UTF-8 makes of other bytes, ASCII alone has a character for each and none replaced.
      if (known !== null || (text.length === bytes.length && !text.includes('\ufffd'))) return text
      known = decodeBytes(bytes)?.encoding ?? 'utf-8'
      // A part cannot tell UTF-16: whoever reads the first bytes does.
      if (known.startsWith('utf-16')) known = 'utf-8'
      decoder = new TextDecoder(known, {ignoreBOM: true})
      return decoder.decode(bytes)
    },
    encoding: () => known ?? 'utf-8',
  }
}
