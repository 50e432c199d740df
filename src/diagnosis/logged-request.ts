/** A request-target that an event names. */
export interface LoggedRequest {
  /** Origin form as logged: `/conf/download/attachments/1/a.pdf?version=1`. */
  readonly path: string
  /** Whether some of it was blanked, so that its bytes say nothing. */
  readonly hasPlaceholder: boolean
}

/**
 * What people and redaction put where a value stood: `XXXX`, `<id>`, `redacted-12345678`, `***`.
 * Three X or more, for two occur in names; `[A-Z_]` blanks in capitals are not recognised.
 */
const placeholder = /X{3,}|<[^<>]{1,80}>|redacted-|\*{3}/u

/** Reads the value of a captured `url`; null if it names no path. An absolute URL gives its path and query. */
export function readLoggedRequest(url: string): LoggedRequest | null {
  const path = url.trim().replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/iu, '')
  return path.startsWith('/') ? {path, hasPlaceholder: placeholder.test(path)} : null
}
