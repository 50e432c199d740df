import type {Mark} from '../../model/config-model.ts'
import type {HaproxyToken} from './lex-haproxy.ts'

const invisible = /[\ufeff\u00a0\u3000\u200b]/gu

/** Spaces and marks in bare words that look like white space and are none to HAProxy. */
export function readMarks(tokens: readonly HaproxyToken[], text: string): readonly Mark[] {
  const marks: Mark[] = []
  for (const token of tokens) {
    if (token.kind !== 'word' || token.isQuoted) continue
    const {from, to} = token.span
    for (const {index} of text.slice(from, to).matchAll(invisible)) {
      marks.push({kind: 'invisible-character', span: {from: from + index, to: from + index + 1}})
    }
  }
  return marks
}
