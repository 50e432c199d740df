import type {Span} from '../../../model/span.ts'
import {type ApacheNode, type ApacheSection, parseApache} from '../parse-apache.ts'
import {sectionsAround} from './sections-around.ts'

/**
 * The `<Location>` around a route and the one around a route further down, if the first may come to stand behind the second:
 * both stand in the same place, and no section from the first to the second says anything, beside `ProxyPass` and
 * `ProxyPassReverse`, that the first says too, of which the last would count.
 */
export function movableSections(
  text: string,
  narrow: Span,
  wide: Span,
): {readonly narrow: Span; readonly wide: Span} | null {
  const tree = parseApache(text)
  const [own, around] = sectionsAround(tree, narrow)
  const [other, otherAround] = sectionsAround(tree, wide)
  if (!own?.close || !other?.close || around?.span.from !== otherAround?.span.from) return null
  const siblings = around?.children ?? tree.nodes
  const between = siblings.filter(({span}) => span.from >= own.span.to && span.to <= other.span.to)
  if (own.span.to > other.span.from || !between.every(isPlain) || !own.children.every(isPlain)) return null
  const said = namesIn(own)
  const clash = between.some(node => node.kind === 'section' && [...namesIn(node)].some(name => said.has(name)))
  return clash ? null : {narrow: own.span, wide: other.span}
}

/** No condition, whose content may count or not, and no variable that changes on the way. */
function isPlain(node: ApacheNode): boolean {
  if (node.kind === 'section') return /^location(?:match)?$/iu.test(node.open.name)
  return node.kind !== 'directive' || !/^(?:un)?define$/iu.test(node.name)
}

/** In lower case, those of sections within included. */
function namesIn({children}: ApacheSection): ReadonlySet<string> {
  return new Set(
    children.flatMap(node => {
      if (node.kind === 'section') return [node.open.name.toLowerCase(), ...namesIn(node)]
      const name = node.kind === 'directive' ? node.name.toLowerCase() : ''
      return name === '' || /^proxypass(?:reverse)?$/u.test(name) ? [] : [name]
    }),
  )
}
