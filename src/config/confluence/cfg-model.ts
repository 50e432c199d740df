import type {ConfigModel, Known} from '../../model/config-model.ts'
import type {Property} from '../../model/property-model.ts'
import type {Span} from '../../model/span.ts'
import {isSecretName, passwordsIn} from '../secret-names.ts'
import {readXmlValue} from '../xml/attribute-value.ts'
import {decodeXml} from '../xml/decode-xml.ts'
import type {XmlDocument, XmlElement} from '../xml/parse-xml.ts'

/** What a `confluence.cfg.xml` says, from its tree: its properties, and elements such as `buildNumber`. */
export function cfgModel(document: XmlDocument, text: string): ConfigModel {
  const properties = document.elements.flatMap((element): readonly Property[] => {
    const name = nameOf(element, document, text)
    return name === null ? [] : [readProperty(element, name, document, text)]
  })
  const secrets = properties.flatMap(({name, value: {spans}}) =>
    spans.flatMap(span => (isSecretName(name) ? [span] : passwordsIn(text, span))).filter(({from, to}) => to > from),
  )
  return {sites: [], gaps: [], marks: [], confluence: {properties}, secrets}
}

/** The name of a `<property>`, and of an element right below the root that holds text. */
function nameOf({name, tag, parent}: XmlElement, {elements, entities}: XmlDocument, text: string): string | null {
  if (name !== 'property') {
    const around = elements[parent]
    return around?.name === 'confluence-configuration' && name !== 'properties' ? name : null
  }
  const written = tag.attributes.find(attribute => attribute.name === 'name')
  const decoded = written && decodeXml(text.slice(written.value.from, written.value.to), entities)
  return decoded?.known ? decoded.value : null
}

function readProperty(element: XmlElement, name: string, {entities}: XmlDocument, text: string): Property {
  const {tag, content, contentEnd} = element
  const value: Span = {from: tag.span.to, to: Math.max(tag.span.to, contentEnd)}
  const closing = text.indexOf('>', contentEnd)
  const span = {
    from: tag.span.from,
    to: tag.isEmpty || closing === -1 ? Math.max(contentEnd, tag.span.to) : closing + 1,
  }
  const parts = content.map(({kind, span: {from, to}}): Known<string> => {
    const written = text.slice(from, to)
    if (kind === 'cdata') return {known: true, value: written.slice(9, -3), spans: [value]}
    if (kind === 'text') return readXmlValue(written, value, entities)
    return {known: false, why: kind === 'template' ? 'template' : 'not-modelled', spans: [value]}
  })
  const unknown = parts.find(part => !part.known)
  const whole = parts.map(part => (part.known ? part.value : '')).join('')
  return {name, value: unknown ?? {known: true, value: whole.trim(), spans: [value]}, span}
}
