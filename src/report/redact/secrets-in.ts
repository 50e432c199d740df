import type {Span} from '../../model/span.ts'
import {eachHit, type Line} from './each-hit.ts'
import {findHits} from './find-hits.ts'
import {inViews} from './in-views.ts'

/** The passwords, tokens, keys, licences and cookies in a text, in their order, none overlapping; line by line. */
export function secretsIn(text: string): readonly Span[] {
  const found: Span[] = []
  const find = (line: Line) => inViews(line.text, findHits).filter(({kind}) => kind === 'token' || kind === 'cookie')
  eachHit(text, find, (from, to) => found.push({from, to}))
  return found
}
