import type {ByteSource, ReadProgress} from '../byte-source.ts'

/** Counts how much of a file as given was read, through whatever is nested in it. */
export interface ReadMeter {
  readonly progress: () => ReadProgress
  /** The same source, counted. What is read a second time, for `from` was read before, counts once. */
  readonly count: (source: ByteSource, seen?: Seen) => ByteSource
}

/** How far a part of a file was read at most; shared by all who read that part. */
export interface Seen {
  bytes: number
}

/** `size`: null for a pipe. */
export function readMeter(size: number | null): ReadMeter {
  let bytes = 0
  const progress = () => ({bytes: size === null ? bytes : Math.min(size, bytes), size})
  return {
    progress,
    count: (source, seen = {bytes: 0}) => {
      let position = 0
      return {
        ...source,
        progress,
        read: async into => {
          const part = await source.read(into)
          position += part.length
          bytes += Math.max(0, position - seen.bytes)
          seen.bytes = Math.max(position, seen.bytes)
          return part
        },
      }
    },
  }
}
