/**
 * A decoded path, encoded again: controls, space, `" # % < > ? \ ^ \` { | }` and all bytes from 0x7F become `%XX` in upper
 * case. nginx 1.21.1 and newer: ngx_escape_uri (src/core/ngx_string.c), NGX_ESCAPE_URI; older ones left `" < > \ ^ \` { | }`.
 */
export function escapeUri(path: string): string {
  return path.replace(/[^!$&-;=@-[\]_a-z~]/gu, percent)
}

/** The same for what a capture puts into a query: `& + ;` are encoded as well. NGX_ESCAPE_ARGS. */
export function escapeArgs(text: string): string {
  return text.replace(/[^!$'-*,-:=@-[\]_a-z~]/gu, percent)
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
