/**
 * `YYYY-MM-DDTHH:MM:SS.mmm` from its parts; `fraction` is what stands after the second, cut to milliseconds.
 * Null if a part is missing, redacted or out of range.
 */
export function localTime(
  year: string | undefined,
  month: string | null | undefined,
  day: string | undefined,
  clock: string | undefined,
  fraction = '',
): string | null {
  if (!year || !month || !day || !clock) return null
  const time = `${year}-${month}-${day.trim().padStart(2, '0')}T${clock.padStart(8, '0')}.${fraction.slice(0, 3).padEnd(3, '0')}`
  return Number.isNaN(Date.parse(`${time}Z`)) ? null : time
}
