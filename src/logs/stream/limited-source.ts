import type {ByteSource} from '../../input/byte-source.ts'

/** A source that ends at the size it had before reading, and tells what it gave. */
export interface LimitedSource extends ByteSource {
  /** Handed on so far. */
  readonly bytes: () => number
  /** Whether there was more than the size said. */
  readonly grew: () => boolean
}

export function limitedSource(source: ByteSource): LimitedSource {
  const {name, size, progress} = source
  let [bytes, grew] = [0, false]
  return {
    name,
    size,
    ...(progress ? {progress} : {}),
    bytes: () => bytes,
    grew: () => grew,
    read: async into => {
      if (grew) return into.subarray(0, 0)
      const read = await source.read(into)
      const left = size === null ? read.length : size - bytes
      grew = read.length > left
      const part = grew ? read.subarray(0, left) : read
      bytes += part.length
      return part
    },
  }
}
