import type {Edit} from '../model/edit.ts'
import {eventHeaders} from './event-headers.ts'
import {logShapes} from './log-shapes.ts'
import {textLines} from './text-lines.ts'

interface Line {
  readonly from: number
  readonly to: number
  readonly text: string
}
type Pair = readonly [Line, Line]

const widths = {least: 60, most: 240}
const {confluence, juli, juliTwoLine} = eventHeaders
/** Lines that begin something of their own. */
const own = new RegExp(
  String.raw`^\s*(?:$|at(?:[ \t\xa0]|$)|Caused by: |Suppressed: |\.\.\. \d|--[ \t]|${confluence}|${juli}|${juliTwoLine}|${logShapes.className}${logShapes.throwable})`,
)
const header = new RegExp(`^${confluence}`)
const wholeHeader = new RegExp(`^${confluence}.*?${logShapes.logger}`)
const cutFrame = /^\s*at(?:[ \t\xa0][\w$.@/<>+-]*(?:\([^()]*)?)?$/
const wholeFrame = new RegExp(String.raw`^\s*at[ \t\xa0]${logShapes.frameName}[^()]*\)`)

/**
 * Joins lines that a terminal or a mail program broke at a fixed column. Only if a frame or a header proves it: it is
 * broken, and whole once its two lines are joined. A terminal breaks anywhere, at exactly the width of the longest line;
 * mail breaks at blanks, where the next word would not have fitted.
 */
export function joinWrappedLines(text: string): readonly Edit[] {
  const lines = textLines(text).map(({from, to}) => ({from, to, text: text.slice(from, to)}))
  const pairs = lines.slice(1).map((line, index): Pair => [lines[index] ?? line, line])
  const broken = pairs.filter(([left]) => isBroken(left.text))
  if (broken.length === 0) return []
  const longest = lines.reduce((most, {text}) => Math.max(most, text.length), 0)
  const hard = broken.filter(([left, right]) => left.text.length === longest && isWhole(left.text + right.text))
  if (hard.length > 0 && isWidth(longest)) {
    return join(pairs, '', ([left]) => left.text.length === longest)
  }
  const soft = broken.filter(([left, right]) => isWhole(`${left.text} ${right.text}`))
  // What a line could hold at most, were it not for words that are longer than the line.
  const width = lines.reduce((most, {text}) => (/\S \S/.test(text) ? Math.max(most, text.length) : most), 0)
  const fits = ([left, right]: Pair) => left.text.length + 1 + firstWord(right.text) <= width
  if (soft.length === 0 || !isWidth(width) || soft.some(fits)) return []
  return join(pairs, ' ', pair => !fits(pair))
}

function join(pairs: readonly Pair[], blank: string, wrapped: (pair: Pair) => boolean): readonly Edit[] {
  return pairs.flatMap((pair): readonly Edit[] => {
    const [left, right] = pair
    if (own.test(right.text) || left.text.trim() === '' || !wrapped(pair)) return []
    return [{from: left.to, to: right.from, insert: blank}]
  })
}

function isBroken(line: string): boolean {
  return cutFrame.test(line) || (header.test(line) && !wholeHeader.test(line))
}

function isWhole(line: string): boolean {
  return wholeFrame.test(line) || wholeHeader.test(line)
}

function isWidth(width: number): boolean {
  return width >= widths.least && width <= widths.most
}

function firstWord(line: string): number {
  return (/^\S*/.exec(line)?.[0] ?? '').length
}
