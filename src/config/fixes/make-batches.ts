import type {Proposal} from './proposal.ts'
import {elsewhere} from './server-finder.ts'

/**
 * Sorts proposals of one remedy into batches whose edits can be applied together and whose effects can be told apart: one
 * of each server. What changes something beside the servers may concern all of them and stays alone.
 */
export function makeBatches(
  proposals: readonly Proposal[],
  serverOf: (offset: number) => number,
): readonly (readonly Proposal[])[] {
  const batches: Proposal[][] = []
  const alone: Proposal[][] = []
  const inServer = new Map<number, number>()
  for (const each of proposals) {
    const home = homeOf(each, serverOf)
    if (home === elsewhere) {
      alone.push([each])
      continue
    }
    const at = inServer.get(home) ?? 0
    inServer.set(home, at + 1)
    const batch = batches[at]
    if (batch) batch.push(each)
    else batches[at] = [each]
  }
  for (const batch of batches) batch.sort((a, b) => a.edits[0].from - b.edits[0].from)
  return [...batches, ...alone]
}

/** The server that a finding and its edits lie in. */
function homeOf({finding, edits}: Proposal, serverOf: (offset: number) => number): number {
  const home = serverOf(finding.span.from)
  return edits.every(({from, to}) => serverOf(from) === home && serverOf(to) === home) ? home : elsewhere
}
