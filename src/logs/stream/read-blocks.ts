import {toBlock} from './block.ts'
import type {BlockReader} from './block-reader.ts'
import {fillRoom} from './fill-room.ts'
import type {OpenedStream} from './open-stream.ts'
import {wasCancelled} from './was-cancelled.ts'

/** Bytes that are worked on at once: they stay in the processor's cache from one pass over them to the next. */
export const sliceSize = 524288

/** Reads all blocks, the next one while one is worked on. Tells whether it came to the end, and whether a line ends there. */
export async function readBlocks(
  {source, room, first}: OpenedStream,
  reader: BlockReader,
  report: () => void,
  isCancelled?: () => boolean,
): Promise<{readonly complete: boolean; readonly endsLine: boolean}> {
  let block = toBlock(first.buffer)
  let from = first.byteOffset
  let to = from + first.length
  let pending = fillRoom(source, new Uint8Array(new ArrayBuffer(room.size), room.head))
  for (;;) {
    let keep = from
    for (let end = from; end < to; ) {
      end = Math.min(to, end + sliceSize)
      keep = reader.read(block, keep, end, false)
    }
    report()
    const chunk = await pending
    if (await wasCancelled(isCancelled)) return {complete: false, endsLine: true}
    const next = toBlock(chunk.buffer)
    from = room.head - (to - keep)
    next.bytes.set(block.bytes.subarray(keep, to), from)
    to = room.head + chunk.length
    if (chunk.length === 0) {
      reader.read(next, from, to, true)
      const last = next.bytes[to - 1]
      return {complete: true, endsLine: last === 10 || last === 13}
    }
    pending = fillRoom(source, block.bytes.subarray(room.head))
    block = next
  }
}
