/**
 * Whether at least `count` of the times (`YYYY-MM-DDTHH:MM:SS.mmm`) lie within `within` milliseconds.
 * Events without a time say nothing about how close they were.
 */
export function reachesThreshold(
  times: readonly (string | null)[],
  {count, within}: {readonly count: number; readonly within: number},
): boolean {
  const known = times.flatMap(time => (time === null ? [] : [Date.parse(`${time}Z`)])).sort((a, b) => a - b)
  return known.some((time, index) => (known[index + count - 1] ?? Number.POSITIVE_INFINITY) - time <= within)
}
