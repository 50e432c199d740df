import {textLines} from './text-lines.ts'

/**
 * In UTF-16 units. Servers refuse shorter lines (nginx a parameter of more than 4,096 bytes, ngx_conf_file.c), and of a longer
 * one the expressions that read it may need more memory than V8 gives them: it throws a RangeError then.
 */
const limit = 1024 * 1024

/** The first line of a configuration that is too long to be read, counted from 1. */
export function overlongLine(
  text: string,
): {readonly line: number; readonly length: number; readonly limit: number} | null {
  if (text.length <= limit) return null
  const lengths = textLines(text).map(({from, to}) => to - from)
  const at = lengths.findIndex(length => length > limit)
  return at === -1 ? null : {line: at + 1, length: lengths[at] ?? 0, limit}
}
