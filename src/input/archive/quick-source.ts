import type {ByteSource} from '../byte-source.ts'
import type {MemberProblem, MemberSource} from './member-source.ts'
import {nativeGunzip} from './native-gunzip.ts'
import type {ReadBudget} from './read-budget.ts'

/** Bytes after which it pays to begin anew with the decompressor of the platform; most members are smaller. */
const worthwhile = 1024 * 1024
const skipSize = 262144

/**
 * What `careful` gives, sooner where there is much of it: the platform's decompressor takes over after the first megabyte.
 * Where that finds fault with the data, `careful` goes on from the last byte that was handed on, so that the outcome is the
 * same everywhere. `gzip` gives the compressed bytes from the beginning, as a gzip file.
 */
export function quickSource(careful: MemberSource, gzip: () => ByteSource, budget: ReadBudget): MemberSource {
  let [given, carefully] = [0, 0]
  let native: ReturnType<typeof nativeGunzip> | null = null
  let mayTry = true
  let stopped: MemberProblem | null = null
  const readCarefully: ByteSource['read'] = async into => {
    // Bytes that were handed on meanwhile.
    while (carefully < given) {
      const {length} = await careful.read(new Uint8Array(Math.min(skipSize, given - carefully)))
      if (length === 0) return into.subarray(0, 0)
      carefully += length
    }
    const part = await careful.read(into)
    carefully += part.length
    return part
  }
  const readNatively: ByteSource['read'] = async into => {
    if (!native) {
      native = nativeGunzip(gzip())
      await skip(native, given)
    }
    const part = await native.read(into)
    if (budget.take(part.length)) return part
    native.cancel()
    stopped = 'unfolds-too-far'
    return into.subarray(0, 0)
  }
  return {
    ...careful,
    problem: () => stopped ?? (native ? null : careful.problem()),
    read: async into => {
      if (stopped) return into.subarray(0, 0)
      let part: Uint8Array<ArrayBuffer> | null = null
      if (mayTry && given >= worthwhile) {
        part = await readNatively(into).catch(() => {
          mayTry = false
          native = null
          return null
        })
      }
      part ??= await readCarefully(into)
      given += part.length
      return part
    },
  }
}

async function skip(source: ByteSource, length: number): Promise<void> {
  let left = length
  while (left > 0) left -= (await source.read(new Uint8Array(Math.min(skipSize, left)))).length || left
}
