import type {Span} from '../../../model/span.ts'
import {type ApacheNode, type ApacheSection, type ApacheTree, parseApache} from '../parse-apache.ts'

/** The sections around a place in a text or its tree, the innermost first. */
export function sectionsAround(text: string | ApacheTree, {from, to}: Span): readonly ApacheSection[] {
  const found: ApacheSection[] = []
  const enter = (nodes: readonly ApacheNode[]): void => {
    const next = nodes.find(
      (node): node is ApacheSection => node.kind === 'section' && node.span.from <= from && to <= node.span.to,
    )
    if (!next) return
    found.unshift(next)
    enter(next.children)
  }
  enter((typeof text === 'string' ? parseApache(text) : text).nodes)
  return found
}
