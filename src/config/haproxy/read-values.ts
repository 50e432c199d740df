/**
 * Seconds of a time as HAProxy reads it: `30s`, `1h`, `500`, which are milliseconds; null if it is none.
 * HAProxy: parse_time_err (src/tools.c), with milliseconds as the default unit of all timeouts.
 */
export function readTime(text: string): number | null {
  // What follows the unit is not looked at.
  const found = /^(\d{1,15})(us|ms|[smhd]|$)/u.exec(text)
  return found ? Number(found[1]) * (units[found[2] ?? ''] ?? 0.001) : null
}

const units: Readonly<Record<string, number>> = {us: 1e-6, ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400, '': 0.001}

/** A whole number of bytes; null if it is none. */
export function readCount(text: string): number | null {
  return /^\d{1,15}$/u.test(text) ? Number(text) : null
}
