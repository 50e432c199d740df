import type {Span} from '../../model/span.ts'

/** The lines that a span touches, the last one's ending included. */
export function wholeLines(text: string, {from, to}: Span): Span {
  const feed = text.indexOf('\n', to)
  return {from: text.lastIndexOf('\n', from - 1) + 1, to: feed === -1 ? text.length : feed + 1}
}
