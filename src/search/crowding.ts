/**
 * How crowded an index is, from 0 (up to 100 documents) to 1 (3,000 and more). Among many documents there are always some
 * that hold a part of the query, and short ones that repeat it: both then have to count less. The limits were found with the
 * query sets of `test/search`, alone and among generated pages.
 *
 * @param count documents in the index
 */
export function crowding(count: number): number {
  return Math.min(1, Math.max(0, (Math.log10(count) - 2) / 1.5))
}
