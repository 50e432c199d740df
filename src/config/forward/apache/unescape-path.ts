/** A decoded path, or the status that httpd answers with. */
export type Unescaped = {readonly ok: true; readonly path: string} | {readonly ok: false; readonly status: 400 | 404}

/**
 * Decodes every `%XX` once. `%00` gives 404, and so does `%2F` under `AllowEncodedSlashes Off`; `keep` leaves `%2F` as
 * it is written. httpd: ap_unescape_url, ap_unescape_url_keep2f (server/util.c).
 */
export function unescapePath(path: string, encodedSlash: 'reject' | 'decode' | 'keep'): Unescaped {
  let invalid = false
  let forbidden = false
  const decoded = path.replace(/%([0-9a-f]{2})?/giu, (written, hex: string | undefined) => {
    if (hex === undefined) {
      invalid = true
      return written
    }
    const char = String.fromCharCode(Number.parseInt(hex, 16))
    if (char === '\0' || (char === '/' && encodedSlash === 'reject')) forbidden = true
    return char === '/' && encodedSlash === 'keep' ? written : char
  })
  if (invalid) return {ok: false, status: 400}
  return forbidden ? {ok: false, status: 404} : {ok: true, path: decoded}
}
