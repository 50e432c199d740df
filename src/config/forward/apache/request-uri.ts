/** A request-target as httpd first takes it apart. */
export interface RequestUri {
  /** httpd `r->unparsed_uri`: as it came. */
  readonly unparsed: string
  /** With one slash in front. */
  readonly path: string
  /** Without `?`; null if there is none. */
  readonly query: string | null
}

/**
 * Reads an origin-form request-target; null where httpd answers 400: white space, control characters, a fragment, no
 * slash in front. httpd: read_request_line, ap_parse_uri (server/protocol.c) under `HttpProtocolOptions Strict`.
 */
export function requestUri(target: string): RequestUri | null {
  if (!target.startsWith('/') || /[^!-~\x80-\xff]|#/u.test(target)) return null
  const stripped = target.replace(/^\/+/u, '/')
  const mark = stripped.indexOf('?')
  return mark === -1
    ? {unparsed: target, path: stripped, query: null}
    : {unparsed: target, path: stripped.slice(0, mark), query: stripped.slice(mark + 1)}
}
