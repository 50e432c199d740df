import type {Fixer} from '../../dialect.ts'

/**
 * Ends the line above the one that is lost: its backslash goes. A character whose last byte is one in Shift_JIS is
 * followed by a full stop, which no editor strips as it would a space.
 */
export const endComment: Fixer = {
  kind: 'safe',
  edits: (text, {span}) => {
    const feed = text.lastIndexOf('\n', span.from - 1)
    if (feed === -1) return null
    const end = text[feed - 1] === '\r' ? feed - 1 : feed
    const slashes = /[ \t]*\\+$/u.exec(text.slice(0, end))?.[0].length ?? 0
    return slashes > 0 ? [{from: end - slashes, to: end, insert: ''}] : [{from: end, to: end, insert: ' .'}]
  },
}
