import type {Edit} from '../model/edit.ts'

/**
 * The text after all edits. They are sorted and do not overlap, as `Edit` demands;
 * an unsorted list is the caller's mistake and throws.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const edit of edits) {
    if (edit.from < at || edit.to < edit.from || edit.to > text.length) {
      throw new RangeError(`Unexpected edit ${edit.from}-${edit.to}, expected one between ${at} and ${text.length}`)
    }
    pieces.push(text.slice(at, edit.from), edit.insert)
    at = edit.to
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
