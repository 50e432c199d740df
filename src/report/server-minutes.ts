/**
 * A time of a log, `YYYY-MM-DDTHH` or `YYYY-MM-DDTHH:MM`, as minutes since 1970 of the server's own clock: as if that were
 * UTC, for no zone is known and every day has 24 hours.
 */
export function toServerMinutes(time: string): number {
  return Date.parse(`${time.length === 13 ? `${time}:00` : time}Z`) / 60_000
}

/** Back again, as `YYYY-MM-DD HH:MM`. */
export function writeServerMinutes(at: number): string {
  return new Date(at * 60_000).toISOString().slice(0, 16).replace('T', ' ')
}
