import {countUnits} from './count-units.ts'

/** Where positions of a block stand in the file. */
export interface FileOffsets {
  /** A new block: what was kept of the file begins at `from`. */
  readonly begin: (from: number) => void
  /** Positions should be asked for in ascending order. */
  readonly of: (bytes: Uint8Array, at: number) => number
  /** All before `at` is dropped with this block. */
  readonly drop: (bytes: Uint8Array, at: number) => void
}

/** `start`: bytes before the first block. `wide`: the file is UTF-16, and the blocks hold it as UTF-8. */
export function fileOffsets(start: number, wide: boolean): FileOffsets {
  // A position whose place in the file is known.
  let position = 0
  let offset = start
  const of = (bytes: Uint8Array, at: number) => {
    if (!wide) return offset + at - position
    offset +=
      at >= position ? 2 * countUnits(bytes, position, at, 'utf-8') : -2 * countUnits(bytes, at, position, 'utf-8')
    position = at
    return offset
  }
  return {
    begin: from => {
      position = from
    },
    of,
    drop: (bytes, at) => {
      offset = of(bytes, at)
      position = at
    },
  }
}
