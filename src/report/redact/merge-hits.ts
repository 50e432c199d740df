import {kindOrder} from './kind-order.ts'
import type {Hit} from './rule.ts'

/**
 * Hits in the order of the text, none overlapping. One within another goes; two that overlap in part become one, so that
 * nothing of either is left over.
 */
export function mergeHits(hits: Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits
  hits.sort((a, b) => a.from - b.from || b.to - a.to || kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind))
  const merged: Hit[] = []
  for (const hit of hits) {
    const last = merged.at(-1)
    if (!last || hit.from >= last.to) merged.push(hit)
    else if (hit.to > last.to) merged[merged.length - 1] = {...last, to: hit.to}
  }
  return merged
}
