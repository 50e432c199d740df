import type {Span} from '../../model/span.ts'
import {parseXml, type XmlDocument} from './parse-xml.ts'
import type {OpenTag} from './xml-token.ts'

/** The text asked about last, for the fixes of all its findings ask for tags of it. */
let last: {readonly text: string; readonly elements: XmlDocument['elements']} | null = null

/** The opening tag that a span lies in; undefined if there is none. */
export function tagAt(text: string, {from, to}: Span): OpenTag | undefined {
  if (last?.text !== text) last = {text, elements: parseXml(text).elements}
  return last.elements.find(({tag: {span}}) => span.from <= from && to <= span.to)?.tag
}
