import type {Readable} from 'node:stream'
import type {ByteSource} from '../input/byte-source.ts'

/** The bytes of a pipe, whose size is not known before its end. */
export function pipeSource(name: string, stream: Readable): ByteSource {
  const chunks = stream[Symbol.asyncIterator]()
  let rest = new Uint8Array(0)
  return {
    name,
    size: null,
    read: async into => {
      while (rest.length === 0) {
        const {value, done} = await chunks.next()
        if (done) return into.subarray(0, 0)
        rest = value
      }
      const part = rest.subarray(0, into.length)
      rest = rest.subarray(part.length)
      into.set(part)
      return into.subarray(0, part.length)
    },
  }
}
