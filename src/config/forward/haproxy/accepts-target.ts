/**
 * Whether HAProxy takes a request-target, a byte string; else it answers 400. It refuses white space, controls, `#` and bytes
 * from 0x80 on. As long as it finds nothing of these it looks at four bytes at once, and then lets 0x7F to 0xA3 pass.
 * HAProxy 2.6.12: h1_headers_to_hdr_list (src/h1.c), without `option accept-invalid-http-request`.
 */
export function acceptsTarget(target: string): boolean {
  // What follows counts as well: a group of four may go beyond the end.
  const line = `${target} HTTP/1.1\r\n`
  let at = 0
  while (at < target.length) {
    const group = fourBytes(line, at)
    const above = (group - 0x24242424) | 0
    if ((above & high) !== 0 || ((above - 0x5b5b5b5b) & high) === 0) break
    at += 4
  }
  return /^[!"$-~]*$/u.test(target.slice(at))
}

const high = 0x80808080 | 0

/** As a number whose lowest byte comes first. */
function fourBytes(text: string, at: number): number {
  return (
    text.charCodeAt(at) |
    (text.charCodeAt(at + 1) << 8) |
    (text.charCodeAt(at + 2) << 16) |
    (text.charCodeAt(at + 3) << 24)
  )
}
