import {check} from 'recheck'
import type {Facts} from '../model/facts.ts'
import {isTooSlow, probeRegex} from './probe-regex.ts'
import type {ProblemId} from './problem.ts'

/** Milliseconds that the search for an attack may take; what it does not find in time is left to the probe. */
const timeout = 10_000
/** The same attacks on every run. */
const randomSeed = 20_261_123

/**
 * What a hostile log could do to a regular expression that passed `checkRegex`: recheck looks for an attack, then the
 * expression runs on hostile texts of 64 KB. `anchors` are those of its signature.
 */
export async function attackRegex(
  regex: string,
  anchors: readonly string[],
): Promise<{readonly id: ProblemId; readonly facts: Facts} | undefined> {
  const found = await check(regex, 'u', {timeout, randomSeed})
  if (found.status === 'vulnerable') {
    const parts = found.hotspot
      .filter(({temperature}) => temperature === 'heat')
      .map(spot => regex.slice(spot.start, spot.end))
    return {id: 'regex-vulnerable', facts: {regex, part: parts.join(' … ') || regex}}
  }
  const walks = await probeRegex(regex, anchors)
  return isTooSlow(walks) ? {id: 'regex-slow', facts: {regex}} : undefined
}
