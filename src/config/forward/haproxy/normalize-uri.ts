/**
 * What a normalizer of `http-request normalize-uri` makes of a request-target: `invalid` where HAProxy answers 400, null for
 * one that is not known here. HAProxy: src/uri_normalizer.c, http_action_normalize_uri (src/http_act.c).
 */
export function normalizeUri(target: string, [name = '', option = '']: readonly string[]): string | 'invalid' | null {
  const mark = target.indexOf('?')
  const path = mark === -1 ? target : target.slice(0, mark)
  const query = mark === -1 ? '' : target.slice(mark)
  switch (name) {
    case 'path-merge-slashes':
      return path.replace(/\/+/gu, '/') + query
    case 'path-strip-dot':
      return stripDot(path) + query
    case 'path-strip-dotdot':
      return stripDotDot(path, option === 'full') + query
    case 'percent-decode-unreserved':
      return percent(target, option, hex => {
        const char = String.fromCharCode(Number.parseInt(hex, 16))
        return /[\w.~-]/u.test(char) ? char : `%${hex}`
      })
    case 'percent-to-uppercase':
      return percent(target, option, hex => `%${hex.toUpperCase()}`)
    case 'query-sort-by-name':
      return query.length < 2 ? target : `${path}?${sortQuery(query.slice(1))}`
    case 'fragment-strip':
      return target.replace(/#.*$/su, '')
    case 'fragment-encode':
      return target.replaceAll('#', '%23')
    default:
      return null
  }
}

function percent(target: string, option: string, change: (hex: string) => string): string | 'invalid' {
  if (option === 'strict' && /%(?![0-9a-f]{2})/iu.test(target)) return 'invalid'
  return target.replace(/%([0-9a-f]{2})/giu, (_, hex: string) => change(hex))
}

function stripDot(path: string): string {
  const segments = path.split('/')
  const last = segments.pop() ?? ''
  const kept = segments.filter(segment => segment !== '.').map(segment => `${segment}/`)
  return kept.join('') + (last === '.' ? '' : last)
}

/** From the end: each `..` takes away the segment before it; those too many stay at the beginning, unless `full`. */
function stripDotDot(path: string, full: boolean): string {
  const [first = '', ...segments] = path.split('/')
  if (segments.at(-1) === '..') segments.push('')
  let out = ''
  let up = 0
  for (const segment of segments.reverse()) {
    if (segment === '..') up += 1
    else if (up > 0) up -= 1
    else out = `/${segment}${out}`
  }
  if (up === 0) return first + out
  return full ? out : '/..'.repeat(up) + out
}

/** By the bytes of the names, a shorter one first; the same names keep their order. */
function sortQuery(query: string): string {
  const name = (parameter: string) => parameter.split('=', 1)[0] ?? ''
  return query
    .split('&')
    .map(parameter => ({parameter, key: name(parameter)}))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({parameter}) => parameter)
    .join('&')
}
