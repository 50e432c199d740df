import type {RotatedName} from './rotated-name.ts'

/**
 * Orders files of one log by their names, the oldest first: with a date the numbers rise, without one they fall, and the
 * file without either is the one that is written to.
 */
export function olderFirst(a: RotatedName, b: RotatedName): number {
  if (isCurrent(a) !== isCurrent(b)) return isCurrent(a) ? 1 : -1
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  const difference = (a.number ?? 0) - (b.number ?? 0)
  return a.date === '' ? -difference : difference
}

function isCurrent({date, number}: RotatedName): boolean {
  return date === '' && number === null
}
