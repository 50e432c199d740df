import type {Known} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import type {Written} from '../../model/tomcat-model.ts'
import {templateMark} from '../template-mark.ts'
import {decodeXml} from './decode-xml.ts'
import type {Entities} from './read-entities.ts'
import type {OpenTag} from './xml-token.ts'

/**
 * What an attribute says; null if the tag does not have it. A tag with a placeholder outside its values may have others
 * than are seen, and nothing about it is known. `${…}` stands for a property of the JVM.
 */
export function attributeValue(text: string, tag: OpenTag, name: string, entities: Entities): Written<string> {
  if (tag.template) return {known: false, why: 'template', spans: [tag.template]}
  const attribute = tag.attributes.find(each => each.name === name)
  if (!attribute) return null
  const raw = text.slice(attribute.value.from, attribute.value.to)
  // A parser puts a space for each white space that is written as such (XML 1.0, section 3.3.3).
  return readXmlValue(raw.replaceAll(/\r\n|[\t\r\n]/gu, ' '), attribute.span, entities)
}

/** What a text of a document says, with the span that it is said to be read from. */
export function readXmlValue(raw: string, span: Span, entities: Entities): Known<string> {
  const spans = [span]
  if (templateMark(raw)) return {known: false, why: 'template', spans}
  const decoded = decodeXml(raw, entities)
  if (!decoded.known) return {known: false, why: decoded.why, spans}
  return /\$\{[^{}]{1,200}\}/u.test(decoded.value)
    ? {known: false, why: 'variable', spans}
    : {known: true, value: decoded.value, spans}
}
