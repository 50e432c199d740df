import type {ZipEntry} from './zip-entry.ts'

/**
 * The members whose bytes no other member uses as well, in the order given; of those that share bytes the one that begins
 * first stays. No program writes such an archive: it is made to unfold the same bytes again and again.
 * zip.js 2.24.0 has `checkOverlappingEntry`, which tells when the second of two is read, by up to two reads more and an entry that
 * is kept: five kilobytes each, half a gigabyte for a hundred thousand.
 */
export function withoutOverlaps(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const kept = new Set<ZipEntry>()
  let end = 0
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.isFolder && entry.packed === 0) kept.add(entry)
    else if (entry.offset >= end) {
      kept.add(entry)
      // The header has 30 bytes at least.
      end = entry.offset + 30 + entry.packed
    }
  }
  return entries.filter(entry => kept.has(entry))
}
