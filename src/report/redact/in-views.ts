import {isKept} from './is-kept.ts'
import type {AddHit, Hit} from './rule.ts'
import {decodeView, type TextView} from './text-view.ts'

/** Escapes within escapes that are looked into: a URL in a parameter in JSON. */
const layers = 3
const escapes = /[%\\&]/

/**
 * What `find` finds in a line as written and with one layer of escapes after the other taken off, at its place in the line.
 * Values that stay as they are (`isKept`) are left out.
 */
export function inViews(line: string, find: (shown: string, add: AddHit) => void): Hit[] {
  const hits: Hit[] = []
  if (line.length < 3) return hits
  let view: TextView | null = {text: line, originOf: null}
  for (let layer = 0; view; layer++) {
    const {text, originOf}: TextView = view
    find(text, (from, to, kind) => {
      if (to <= from || isKept(text.slice(from, to))) return
      hits.push(originOf ? {from: originOf(from), to: originOf(to), kind} : {from, to, kind})
    })
    view = layer < layers && escapes.test(text) ? decodeView(view) : null
  }
  return hits
}
