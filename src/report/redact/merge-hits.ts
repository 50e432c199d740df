import {kindOrder} from './kind-order.ts'
import type {Hit} from './rule.ts'

/** What is glued to a hit goes with it, or the pseudonym and it would look like one more value: `mail-1` and `.1.1.1`. */
const glued = /(?:\.?\d|[A-Za-z_])(?:\.?[A-Za-z\d_]){0,80}/y

/**
 * Hits in the order of the text, none overlapping. One within another goes; two that overlap in part become one, so that
 * nothing of either is left over.
 */
export function mergeHits(text: string, hits: Hit[]): readonly Hit[] {
  hits.sort((a, b) => a.from - b.from || b.to - a.to || kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind))
  const merged: Hit[] = []
  for (const found of hits) {
    glued.lastIndex = found.to
    const hit = glued.test(text) ? {...found, to: glued.lastIndex} : found
    const last = merged.at(-1)
    if (!last || hit.from >= last.to) merged.push(hit)
    else if (hit.to > last.to) merged[merged.length - 1] = {...last, to: hit.to}
  }
  return merged
}
