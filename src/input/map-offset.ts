import type {Edit} from '../model/edit.ts'

/** Which end of a span an offset is: it decides where a place beside an edit goes. */
export type Side = 'start' | 'end'

/**
 * A function from an offset after `edits` to the offset before them, in O(log edits).
 * At the border of an edit a start goes to what follows it and an end to what precedes it,
 * so that a span of untouched text stays as wide as it was;
 * within inserted text a start goes to the beginning and an end to the end of what was replaced.
 */
export function mapOffset(edits: readonly Edit[]): (offset: number, side: Side) => number {
  // Where the inserted text of each edit begins, after the edits.
  const begins: number[] = []
  let shift = 0
  for (const edit of edits) {
    begins.push(edit.from + shift)
    shift += edit.insert.length - (edit.to - edit.from)
  }
  return (offset, side) => {
    const index = lastBefore(begins, offset, side)
    const edit = edits[index]
    if (!edit) return offset
    const into = offset - (begins[index] ?? 0)
    if (into < edit.insert.length) return side === 'start' ? edit.from : edit.to
    // An end at the last inserted character is the end of what was replaced, a start there is what follows: the same.
    return edit.to + into - edit.insert.length
  }
}

/** Index of the last edit that an offset lies in or after; -1 if there is none. */
function lastBefore(begins: readonly number[], offset: number, side: Side): number {
  let low = 0
  let high = begins.length
  while (low < high) {
    const middle = (low + high) >> 1
    const begin = begins[middle] ?? 0
    if (begin < offset || (begin === offset && side === 'start')) low = middle + 1
    else high = middle
  }
  return low - 1
}
