/**
 * The path decoded and without dot segments, in one pass as nginx does it: a decoded byte counts as if it had been
 * written, so `%2e%2e%2f` is `../`; only a decoded `%`, `#` or `?` is never more than that byte. Null, which nginx answers
 * with 400, for `%00`, a `%` without two hex digits and `..` above the root.
 * nginx: ngx_http_parse_complex_uri (src/http/ngx_http_parse.c).
 */
export function normalizePath(path: string, mergeSlashes: boolean): string | null {
  const written: string[] = []
  let state: 'usual' | 'slash' | 'dot' | 'dot-dot' = 'usual'
  for (let at = 0; at < path.length; at += 1) {
    let char = path[at] ?? ''
    if (char === '%') {
      const hex = /^[0-9a-f]{2}/iu.exec(path.slice(at + 1, at + 3))?.[0]
      if (hex === undefined || hex === '00') return null
      at += 2
      char = String.fromCharCode(Number.parseInt(hex, 16))
      if (char === '%' || char === '#' || char === '?') {
        written.push(char)
        state = 'usual'
        continue
      }
    }
    if (char === '/') {
      if (state === 'dot') written.pop()
      else if (state === 'dot-dot') {
        if (!popSegment(written)) return null
      } else if (state === 'usual' || !mergeSlashes) written.push(char)
      state = 'slash'
    } else {
      written.push(char)
      const dots: boolean = char === '.' && (state === 'slash' || state === 'dot')
      state = dots ? (state === 'slash' ? 'dot' : 'dot-dot') : 'usual'
    }
  }
  if (state === 'dot') written.pop()
  if (state === 'dot-dot' && !popSegment(written)) return null
  return written.join('')
}

/** Takes `..` and the segment before it away; false if there is none. */
function popSegment(written: string[]): boolean {
  const slash = written.lastIndexOf('/', written.length - 4)
  if (written.length < 4 || slash === -1) return false
  written.length = slash + 1
  return true
}
