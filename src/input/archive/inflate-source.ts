import {Inflate} from 'fflate'
import type {ByteSource} from '../byte-source.ts'
import {crc32} from './crc32.ts'
import type {MemberProblem, MemberSource} from './member-source.ts'
import {packedChunks} from './packed-chunks.ts'
import type {ReadBudget} from './read-budget.ts'
import {unpackedSource} from './unpacked-source.ts'

/** What a ZIP says about the bytes of a member; null where nothing is known. */
export interface Expected {
  readonly size: number | null
  readonly crc: number | null
}

/** The bytes that raw deflate data (RFC 1951) stand for; damaged data give what precedes the damage. */
export function inflateSource(packed: ByteSource, {size, crc}: Expected, budget: ReadBudget): MemberSource {
  const chunks = packedChunks(packed)
  let [sum, length] = [0, 0]
  return unpackedSource(packed, budget, add => {
    const inflate = new Inflate(chunk => {
      sum = crc === null ? 0 : crc32(chunk, sum)
      length += chunk.length
      add(chunk)
    })
    return async (): Promise<MemberProblem | 'end' | null> => {
      const before = length
      const chunk = await chunks.next()
      const ended = chunk.length === 0
      try {
        inflate.push(chunk, ended)
      } catch {
        return ended ? 'data-cut-off' : 'data-damaged'
      }
      chunks.gave(length - before)
      if (!ended) return null
      if (size !== null && length < size) return 'data-cut-off'
      return (size === null || length === size) && (crc === null || sum === crc) ? 'end' : 'checksum-mismatch'
    }
  })
}
