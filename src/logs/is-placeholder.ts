/**
 * Whether a value was redacted as a whole and may have been anything: `XXXX`, `<url>`, `redacted-12345678`, `***`.
 * A value that is blanked in part is not: what is left of it is compared as it is.
 */
export function isPlaceholder(value: string): boolean {
  return /^(?:X{3,}|<[^<>]{1,80}>|redacted-[\w.@-]+|\*{3,}|\[?REDACTED\]?)$/.test(value.trim())
}
