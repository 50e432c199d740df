import {Gunzip} from 'fflate'
import type {ByteSource} from '../byte-source.ts'
import {crc32} from './crc32.ts'
import type {MemberProblem, MemberSource} from './member-source.ts'
import {packedChunks} from './packed-chunks.ts'
import type {ReadBudget} from './read-budget.ts'
import {unpackedSource} from './unpacked-source.ts'

/** CRC-32 and size at the end of a member (RFC 1952, section 2.3.1). */
const trailerSize = 8
/** Bytes that are kept of what was read: a trailer, and the header behind it, which may hold a name and a comment. */
const keptSize = 1024
/**
 * A member without content. Put after the last byte it is recognised as one more member if what precedes it is complete:
 * the decompressor itself says nothing about where its data end.
 */
const emptyMember = Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0)

/**
 * The bytes that a gzip file stands for, all of its members one after the other, as `gzip -dc` gives them. A file that
 * ends early or is damaged gives what precedes that; what follows the last member, zeros of a tape for example, is left out.
 */
export function gunzipSource(packed: ByteSource, budget: ReadBudget): MemberSource {
  const chunks = packedChunks(packed)
  return unpackedSource(packed, budget, add => {
    let [sum, length, memberLength] = [0, 0, 0]
    let recent: Uint8Array = new Uint8Array(0)
    let [position, boundary] = [0, 0]
    let [matches, atEnd] = [true, false]
    const gunzip = new Gunzip(chunk => {
      if (atEnd) return
      sum = crc32(chunk, sum)
      length += chunk.length
      memberLength += chunk.length
      add(chunk)
    })
    gunzip.onmember = offset => {
      const at = recent.length - (position - offset) - trailerSize
      matches &&= at < 0 || trailerAt(recent, at, sum, memberLength)
      boundary = offset
      sum = 0
      memberLength = 0
    }
    // Something that is no member follows the last one, or the last one is cut off within its trailer.
    const trailerPassed = () => {
      for (let at = recent.length - trailerSize; at >= 0; at--)
        if (trailerAt(recent, at, sum, memberLength)) return true
      return false
    }
    const finish = (): MemberProblem | 'end' => {
      atEnd = true
      try {
        gunzip.push(emptyMember)
      } catch (cause) {
        return isNoMember(cause) && trailerPassed() && matches ? 'end' : 'data-cut-off'
      }
      if (boundary !== position) return 'data-cut-off'
      return matches ? 'end' : 'checksum-mismatch'
    }
    return async () => {
      const chunk = await chunks.next()
      if (chunk.length === 0) return position === 0 ? 'data-cut-off' : finish()
      const before = length
      recent = joined(recent.subarray(-keptSize), chunk)
      position += chunk.length
      try {
        // It may be held until more of a header is there, and the chunk is only valid for now.
        gunzip.push(recent.subarray(-chunk.length))
      } catch (cause) {
        if (!isNoMember(cause) || boundary + memberLength === 0) return 'data-damaged'
        return trailerPassed() && matches ? 'end' : 'checksum-mismatch'
      }
      chunks.gave(length - before)
      return null
    }
  })
}

function trailerAt(bytes: Uint8Array, at: number, crc: number, length: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, trailerSize)
  return view.getUint32(0, true) === crc && view.getUint32(4, true) === length % 2 ** 32
}

/** The decompressor's word for bytes that begin no member. */
function isNoMember(cause: unknown): boolean {
  return cause instanceof Error && cause.message === 'invalid gzip data'
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
