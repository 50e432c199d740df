import type {Span} from '../../../model/span.ts'
import {type ApacheNode, type ApacheSection, parseApache} from '../parse-apache.ts'

/** The sections around a place, the innermost first. */
export function sectionsAround(text: string, {from, to}: Span): readonly ApacheSection[] {
  const found: ApacheSection[] = []
  const enter = (nodes: readonly ApacheNode[]): void => {
    const next = nodes.find(
      (node): node is ApacheSection => node.kind === 'section' && node.span.from <= from && to <= node.span.to,
    )
    if (!next) return
    found.unshift(next)
    enter(next.children)
  }
  enter(parseApache(text).nodes)
  return found
}
