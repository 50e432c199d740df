/**
 * A name of an input as a URI reference (RFC 3986): absolute paths as `file:` URIs, everything else relative. Lone surrogates
 * become U+FFFD.
 */
export function fileUri(name: string): string {
  const whole = name.replace(/\p{Cs}/gu, '\ufffd')
  const path = /^([A-Za-z]:)?\\/u.test(whole) ? whole.replaceAll('\\', '/') : whole
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]:\//u.test(path)) return `file:///${encoded.replace('%3A', ':')}`
  if (path.startsWith('//')) return `file:${encoded}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
