import {kindOrder} from './kind-order.ts'
import type {Hit} from './rule.ts'

/** What is glued to a hit goes with it, or the pseudonym and it would look like one more value: `mail-1` and `.1.1.1`. */
const glued = /(?:\.?\d|[A-Za-z_])(?:\.?[A-Za-z\d_]){0,80}/y

/** Up to so many, as most lines have, `sort` takes longer to begin than to do its work. */
const few = 16

function order(a: Hit, b: Hit): number {
  return a.from - b.from || b.to - a.to || kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind)
}

function sortFew(hits: Hit[]): void {
  for (let next = 1; next < hits.length; next++) {
    const hit = hits[next] as Hit
    let at = next
    for (; at > 0 && order(hits[at - 1] as Hit, hit) > 0; at--) hits[at] = hits[at - 1] as Hit
    hits[at] = hit
  }
}

/**
 * Hits in the order of the text, none overlapping. One within another goes; two that overlap in part become one, so that
 * nothing of either is left over.
 */
export function mergeHits(text: string, hits: Hit[]): readonly Hit[] {
  if (hits.length > few) hits.sort(order)
  else sortFew(hits)
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
