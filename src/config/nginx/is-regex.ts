import {utf8ByteString} from '../forward/byte-string.ts'
import {parseRegex} from '../regex/parse-regex.ts'

/** Whether PCRE compiles a pattern, as far as is known here. */
export function isRegex(pattern: string): boolean {
  return parseRegex(utf8ByteString(pattern)).kind !== 'invalid'
}
