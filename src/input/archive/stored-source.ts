import type {ByteSource} from '../byte-source.ts'
import {crc32} from './crc32.ts'
import type {Expected} from './inflate-source.ts'
import type {MemberProblem, MemberSource} from './member-source.ts'
import type {ReadBudget} from './read-budget.ts'

/** Bytes that stand in an archive as they are. */
export function storedSource(packed: ByteSource, {size, crc}: Expected, budget: ReadBudget): MemberSource {
  let [sum, length] = [0, 0]
  let problem: MemberProblem | null = null
  const atEnd = (): MemberProblem | null => {
    if (size !== null && length < size) return 'data-cut-off'
    return (size === null || length === size) && (crc === null || sum === crc) ? null : 'checksum-mismatch'
  }
  return {
    ...packed,
    size: null,
    problem: () => problem,
    read: async into => {
      if (problem) return into.subarray(0, 0)
      const part = await packed.read(into)
      if (!budget.take(part.length)) {
        problem = 'unfolds-too-far'
        return into.subarray(0, 0)
      }
      if (crc !== null) sum = crc32(part, sum)
      length += part.length
      if (part.length === 0) problem = atEnd()
      return part
    },
  }
}
