import {percentEncode} from './percent-encode.ts'

/**
 * The request-target that a client sends for an address: without scheme, host and fragment, and with what cannot stand in
 * a request line as `%XX` of its UTF-8 form, as a browser does it: controls, space, `" < >`, a `%` that is no escape, and
 * everything outside ASCII. Dots, doubled slashes and the case of hex stay as they are. Null for what has no path.
 *
 * @param address `https://…`, or what begins with a slash
 * @example
 * requestTarget('https://wiki.example.com/a b?x=1#top') // '/a%20b?x=1'
 */
export function requestTarget(address: string): string | null {
  const [, , rest = ''] = /^\s*([a-z][a-z0-9+.-]*:\/\/[^/?#]*)?([^#]*)/isu.exec(address) ?? []
  const path = rest.trimEnd()
  if (!/^[/?]/u.test(path) && !(path === '' && /:\/\//u.test(address))) return null
  const slashed = path.startsWith('/') ? path : `/${path}`
  return slashed.replace(/[^!#-;=?-~]+|%(?![0-9a-f]{2})/giu, percentEncode)
}
