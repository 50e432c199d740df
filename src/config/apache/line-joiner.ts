import type {EncodingName} from '../../model/source-text.ts'

/** Whether a line that ends in this character goes on in the next, as httpd sees it, which knows bytes only. */
export type LineJoiner = (last: string | undefined) => boolean

/**
 * The joiner for a text that was read from this encoding. In Shift_JIS the second byte of some characters, among them
 * ソ, 表 and 能, is that of a backslash: a comment that ends in one swallows the next line.
 */
export function lineJoiner(encoding: EncodingName): LineJoiner {
  if (encoding !== 'shift_jis') return last => last === '\\'
  const joining = shiftJisJoining()
  return last => last !== undefined && joining.has(last)
}

function shiftJisJoining(): ReadonlySet<string> {
  const decoder = new TextDecoder('shift_jis')
  const leads = Array.from({length: 0xfc - 0x81 + 1}, (_, index) => 0x81 + index)
  const characters = leads
    .filter(lead => lead < 0xa0 || lead > 0xdf)
    .map(lead => decoder.decode(Uint8Array.of(lead, 0x5c)))
    .filter(text => text.length === 1 && text !== '\ufffd')
  return new Set(['\\', ...characters])
}
