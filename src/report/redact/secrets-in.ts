import type {Span} from '../../model/span.ts'
import {eachHit, type Line} from './each-hit.ts'
import {findHits} from './find-hits.ts'
import {inViews} from './in-views.ts'

/**
 * The passwords, tokens, keys, licences and cookies in a text, in their order, none overlapping; line by line. Those that are
 * known (`knownSecrets`) are found wherever they stand.
 */
export function secretsIn(text: string, known: readonly string[] = []): readonly Span[] {
  const found: Span[] = []
  const find = (line: Line) => inViews(line.text, findHits).filter(({kind}) => kind === 'token' || kind === 'cookie')
  eachHit(text, find, (from, to) => found.push({from, to}))
  return withKnown(text, found, known)
}

/** The spans, and where else known secrets stand; `known` has the longest first. */
function withKnown(text: string, spans: readonly Span[], known: readonly string[]): readonly Span[] {
  const all = [...spans]
  for (const value of known) {
    for (let from = text.indexOf(value); from >= 0; from = text.indexOf(value, from + value.length)) {
      const to = from + value.length
      if (all.every(each => to <= each.from || each.to <= from)) all.push({from, to})
    }
  }
  return all.length === spans.length ? spans : all.sort((a, b) => a.from - b.from)
}
