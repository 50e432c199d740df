import type {ByteSource} from '../../../src/logs/stream/byte-source.ts'

/** A dropped file as a source, read without copying: the stream transfers the buffers it fills. */
export function blobSource(file: File): ByteSource {
  const reader = file.stream().getReader({mode: 'byob'})
  return {
    name: file.name,
    size: file.size,
    read: async into => {
      const {value} = await reader.read(into)
      if (!value) throw new Error('Unexpected end of a stream that was cancelled')
      return value
    },
  }
}
