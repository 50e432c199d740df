/** Milliseconds of reading that tell something about the rest. */
const enough = 1500

/**
 * Seconds that reading the rest will take at the pace so far, above ten in steps of five; null while that cannot be said:
 * in the first moments, and when all was read.
 */
export function secondsLeft(bytes: number, size: number, elapsed: number): number | null {
  if (elapsed < enough || bytes <= 0 || bytes >= size) return null
  const seconds = ((size - bytes) / bytes) * (elapsed / 1000)
  return seconds > 10 ? Math.ceil(seconds / 5) * 5 : Math.max(1, Math.ceil(seconds))
}
