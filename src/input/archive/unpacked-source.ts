import type {ByteSource} from '../byte-source.ts'
import type {MemberProblem, MemberSource} from './member-source.ts'
import type {ReadBudget} from './read-budget.ts'

/**
 * Makes a source of what a decompressor gives in pieces of its own. `start` is told where to put pieces, and gives the
 * step that makes some, or none; a step says when it was the last one, and why if that is not the end.
 */
export function unpackedSource(
  packed: ByteSource,
  budget: ReadBudget,
  start: (add: (chunk: Uint8Array) => void) => () => Promise<MemberProblem | 'end' | null>,
): MemberSource {
  const {name, progress} = packed
  const queue: Uint8Array[] = []
  let outcome: MemberProblem | 'end' | null = null
  const step = start(chunk => {
    if (chunk.length > 0) queue.push(chunk)
  })
  const refill = async () => {
    while (queue.length === 0 && outcome === null) {
      outcome = await step()
      const bytes = queue.reduce((sum, {length}) => sum + length, 0)
      if (bytes > 0 && !budget.take(bytes)) {
        queue.length = 0
        outcome = 'unfolds-too-far'
      }
    }
  }
  return {
    name,
    size: null,
    ...(progress ? {progress} : {}),
    problem: () => (outcome === 'end' ? null : outcome),
    read: async into => {
      await refill()
      let filled = 0
      for (let chunk = queue[0]; chunk && filled < into.length; chunk = queue[0]) {
        const part = chunk.subarray(0, into.length - filled)
        into.set(part, filled)
        filled += part.length
        if (part.length === chunk.length) queue.shift()
        else queue[0] = chunk.subarray(part.length)
      }
      return into.subarray(0, filled)
    },
  }
}
