import type {Span} from '../../../model/span.ts'
import {type HaproxySection, type HaproxyStatement, parseHaproxy} from '../parse-haproxy.ts'

/** The section that a place stands in; null if there is none. */
export function sectionAt(text: string, at: number): HaproxySection | null {
  const {sections} = parseHaproxy(text)
  return sections.find(({span}) => span.from <= at && at <= span.to) ?? null
}

/** The line of a section that a span stands in, or is. */
export function lineAt({statements}: HaproxySection, {from}: Span): HaproxyStatement | null {
  return statements.find(({span}) => span.from <= from && from <= span.to) ?? null
}
