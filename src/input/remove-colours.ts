import type {Edit} from '../model/edit.ts'

/** ECMA-48 control sequences, of which terminals use these for colours and for clearing the line. */
const sequences = new RegExp(`${String.fromCharCode(27)}\\[[\\d;?]{0,20}[A-Za-z]`, 'g')
/** The same where copying lost the escape character. */
const bare = /\[(?:\d{1,2}(?:;\d{1,3}){0,4}m|m(?!\w))/g
const reset = /\[(?:0(?:;\d{1,2})?m|39m|m(?!\w))/
const colour = /\[(?:[01];)?(?:3[0-7]|9[0-7]|1)m/

/** Takes away the colours of a terminal; without their escape character only where one is begun and ended. */
export function removeColours(text: string): readonly Edit[] {
  const codes = [...text.matchAll(sequences)]
  const found = codes.length > 0 || !reset.test(text) || !colour.test(text) ? codes : [...text.matchAll(bare)]
  return found.map(({index, 0: code}) => ({from: index, to: index + code.length, insert: ''}))
}
