/**
 * A decoded path, encoded again: letters, digits, slashes and `~$-_.+!*'(),;:@&=` stay, every other byte becomes `%XX`
 * in upper case. Under `AllowEncodedSlashes NoDecode` a `%2F` stays as it is, and a `%` without two hex digits gives
 * null, which httpd answers with 400. httpd: ap_proxy_canonenc_ex (modules/proxy/proxy_util.c), enc_path.
 */
export function canonEncode(path: string, keepEncodedSlash: boolean): string | null {
  if (keepEncodedSlash && /%(?![0-9a-f]{2})/iu.test(path)) return null
  const pattern = keepEncodedSlash ? /%2f|[^A-Za-z0-9~$\-_.+!*'(),;:@&=/]/giu : /[^A-Za-z0-9~$\-_.+!*'(),;:@&=/]/gu
  return path.replace(pattern, char =>
    char.length > 1 ? char : `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
