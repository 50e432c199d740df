import type {Span} from '../../model/span.ts'
import type {Assignment, Piece, Script} from './script.ts'

const opening = new Set(['if', 'case', 'for', 'while', 'until', 'select', '{', '('])
const closing = new Set(['fi', 'esac', 'done', '}', ')'])
/** Words behind which a command may begin. */
const between = new Set(['then', 'do', 'else', 'elif', 'export', 'declare', 'typeset', 'local', 'readonly', '!'])
const assignment = /[A-Za-z_]\w*\+?=/y

/** Reads a shell script as far as its assignments: what runs when is not worked out. Any text is read. */
export function readShell(text: string): Script {
  const assignments: Assignment[] = []
  const comments: Span[] = []
  let at = 0
  let depth = 0
  let isConditional = false
  let isStart = true
  while (at < text.length) {
    const char = text[at] as string
    if (char === '\n') {
      isStart = true
      isConditional = false
      at += 1
    } else if (/\s/.test(char)) at += 1
    else if (char === '#' && isWordStart(text, at)) {
      const end = endOfLine(text, at)
      comments.push({from: at, to: end})
      at = end
    } else if (char === ';' || char === '&' || char === '|') {
      const isDouble = text[at + 1] === char
      isConditional = char === ';' ? false : isConditional || isDouble
      isStart = true
      at += isDouble ? 2 : 1
    } else {
      assignment.lastIndex = at
      const name = isStart ? assignment.exec(text)?.[0] : undefined
      if (name) {
        const {pieces, end} = readValue(text, at + name.length)
        const span = {from: at, to: end}
        assignments.push({name: name.replace(/\+?=$/u, ''), span, conditional: depth > 0 || isConditional, pieces})
        at = end
      } else {
        const end = readWord(text, at)
        const word = end - at < 10 ? text.slice(at, end) : ''
        if (isStart && opening.has(word)) depth += 1
        else if (closing.has(word)) depth = Math.max(0, depth - 1)
        else if (word.endsWith('(){')) depth += 1
        isStart = isStart && (opening.has(word) || between.has(word))
        // `name() {` and `in`, `)` of a case: a command may begin behind them.
        if (word === '{' || word === 'in' || word.endsWith(')')) {
          if (word === '{' && !isStart) depth += 1
          isStart = true
        }
        at = end
      }
    }
  }
  return {assignments, comments}
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || /[\s;&|()]/.test(text[at - 1] as string)
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  const to = end === -1 ? text.length : end
  return text[to - 1] === '\r' && to > from ? to - 1 : to
}

/** The pieces of a value: quoted or not, up to the white space or the operator that ends it. */
function readValue(text: string, from: number): {readonly pieces: readonly Piece[]; readonly end: number} {
  const pieces: Piece[] = []
  let at = from
  while (at < text.length && !/[\s;&|]/.test(text[at] as string)) {
    const char = text[at]
    if (char === '"' || char === "'") {
      const end = endOfQuote(text, at)
      const isClosed = end > at + 1 && text[end - 1] === char
      pieces.push({span: {from: at + 1, to: isClosed ? end - 1 : end}, quote: char})
      at = end
    } else {
      const end = endOfBare(text, at)
      pieces.push({span: {from: at, to: end}, quote: null})
      at = end
    }
  }
  return {pieces, end: at}
}

/** Behind the closing quote; the end of the text if there is none. */
function endOfQuote(text: string, from: number): number {
  const quote = text[from]
  let at = from + 1
  while (at < text.length && text[at] !== quote) at += quote === '"' && text[at] === '\\' ? 2 : 1
  return Math.min(text.length, at + 1)
}

function endOfBare(text: string, from: number): number {
  let at = from
  while (at < text.length && !/[\s;&|"']/.test(text[at] as string)) at += text[at] === '\\' ? 2 : 1
  return Math.min(at, text.length)
}

function readWord(text: string, from: number): number {
  let at = from
  while (at < text.length && !/[\s;&|]/.test(text[at] as string))
    at = text[at] === '"' || text[at] === "'" ? endOfQuote(text, at) : at + (text[at] === '\\' ? 2 : 1)
  return Math.min(text.length, Math.max(at, from + 1))
}
