import type {Span} from '../../model/span.ts'
import {parseXml} from './parse-xml.ts'
import type {OpenTag} from './xml-token.ts'

/** The opening tag that a span lies in; undefined if there is none. */
export function tagAt(text: string, {from, to}: Span): OpenTag | undefined {
  return parseXml(text).elements.find(({tag: {span}}) => span.from <= from && to <= span.to)?.tag
}
