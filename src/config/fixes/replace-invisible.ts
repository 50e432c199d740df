import type {Fixer} from '../dialect.ts'

/** Puts a space for each no-break or full-width space of a span, and takes byte order marks out. For every dialect. */
export const replaceInvisible: Fixer = {
  kind: 'safe',
  edits: (text, {span}) =>
    [...text.slice(span.from, span.to).matchAll(/[\u00a0\u2007\u202f\u3000\ufeff\u200b]/gu)].map(({0: char, index}) => {
      const from = span.from + index
      return {from, to: from + 1, insert: char === '\ufeff' || char === '\u200b' ? '' : ' '}
    }),
}
