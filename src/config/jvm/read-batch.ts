import type {Span} from '../../model/span.ts'
import type {Assignment, Script} from './script.ts'

const comment = /^[ \t]*@?(?:rem(?![^\s,;=])|::)/iu
const set = /^[ \t(]*@?set[ \t]+("?)([A-Za-z_]\w*)=/iu

/** Reads a batch file of Windows as far as its assignments: what runs when is not worked out. Any text is read. */
export function readBatch(text: string): Script {
  const assignments: Assignment[] = []
  const comments: Span[] = []
  let depth = 0
  let from = 0
  while (from < text.length) {
    const to = endOfStatement(text, from)
    const line = text.slice(from, to)
    if (comment.test(line)) comments.push({from, to: from + line.trimEnd().length})
    else {
      // `if … set X=…` sets it under a condition.
      const condition = /^[ \t)]*(?:if|else|for)\b.*?(?=[ \t(]set[ \t])/isu.exec(line)?.[0] ?? ''
      const found = set.exec(line.slice(condition.length))
      if (found) {
        const [head, quote = '', name = ''] = found
        const at = from + condition.length + head.length
        const rest = text.slice(at, to).trimEnd()
        const value = quote === '"' && rest.includes('"') ? rest.slice(0, rest.lastIndexOf('"')) : rest
        const start = from + condition.length + head.search(/set/iu)
        assignments.push({
          name,
          span: {from: start, to: at + rest.length},
          conditional: depth > 0 || condition !== '',
          pieces: [{span: {from: at, to: at + value.length}, quote: quote === '"' ? '"' : null}],
        })
      } else depth = Math.max(0, depth + (/\([ \t]*\r?$/u.test(line) ? 1 : 0) - (/^[ \t]*\)/u.test(line) ? 1 : 0))
    }
    from = to + (text.startsWith('\r\n', to) ? 2 : 1)
  }
  return {assignments, comments}
}

/** The end of a line, or of the last of those that a `^` joins. */
function endOfStatement(text: string, from: number): number {
  for (let at = from; ; ) {
    const feed = text.indexOf('\n', at)
    if (feed === -1) return text.length
    const end = text[feed - 1] === '\r' ? feed - 1 : feed
    if (text[end - 1] !== '^' || end - 1 < from) return Math.max(end, from)
    at = feed + 1
  }
}
