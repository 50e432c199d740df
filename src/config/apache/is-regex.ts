import {utf8ByteString} from '../forward/byte-string.ts'
import {compiledRegex} from '../regex/compiled-regex.ts'

/** Whether httpd can compile a regular expression, as far as is known here. */
export function isRegex(pattern: string): boolean {
  return compiledRegex(utf8ByteString(pattern), false, 'httpd').kind !== 'invalid'
}
