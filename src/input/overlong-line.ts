/**
 * In UTF-16 units. Servers refuse shorter lines (nginx a parameter of more than 4,096 bytes, ngx_conf_file.c), and of a longer
 * one the expressions that read it may need more memory than V8 gives them: it throws a RangeError then.
 */
const limit = 1024 * 1024

/** The first line of a configuration that is too long to be read. */
export function overlongLine(
  text: string,
): {readonly line: number; readonly length: number; readonly limit: number} | null {
  let line = 1
  for (let from = 0; from < text.length; line += 1) {
    const feed = text.indexOf('\n', from)
    const to = feed === -1 ? text.length : feed
    if (to - from > limit) return {line, length: to - from, limit}
    from = to + 1
  }
  return null
}
