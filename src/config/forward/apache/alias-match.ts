/**
 * How many characters of a path the prefix takes, 0 if it does not match: bytes are compared, a run of slashes matches
 * any other, and the match must end at a segment's end. httpd: alias_match (modules/proxy/mod_proxy.c).
 */
export function aliasMatch(path: string, prefix: string): number {
  let at = 0
  let own = 0
  while (own < prefix.length && at < path.length) {
    if (prefix[own] === '/') {
      if (path[at] !== '/') return 0
      while (prefix[own] === '/') own += 1
      while (path[at] === '/') at += 1
    } else {
      if (path[at] !== prefix[own]) return 0
      at += 1
      own += 1
    }
  }
  if (own < prefix.length) return 0
  return prefix[own - 1] !== '/' && at < path.length && path[at] !== '/' ? 0 : at
}
