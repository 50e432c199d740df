import {utf8ByteString} from '../forward/byte-string.ts'
import {compiledRegex} from '../regex/compiled-regex.ts'

/** Whether PCRE takes a pattern; what the reader does not know is taken to be one. */
export function isRegex(pattern: string): boolean {
  return compiledRegex(utf8ByteString(pattern)).kind !== 'invalid'
}
