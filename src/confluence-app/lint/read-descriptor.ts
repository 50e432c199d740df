import {decodeXml} from '../../config/xml/decode-xml.ts'
import {parseXml} from '../../config/xml/parse-xml.ts'
import {undeclaredReferences} from '../../config/xml/undeclared-references.ts'
import {lineAndColumn, type TextPlace} from '../../input/line-and-column.ts'
import {type AppFinding, appFinding} from './app-finding.ts'

/** An element of a descriptor. */
export interface DescriptorElement {
  readonly name: string
  /** Decoded values by name. */
  readonly attributes: ReadonlyMap<string, DescriptorValue>
  /** Its own text without that of elements in it, trimmed. */
  readonly text: string
  readonly place: TextPlace
  /** Null at the top. */
  readonly parent: DescriptorElement | null
}

/** The value of an attribute, and where it stands. */
export interface DescriptorValue {
  readonly text: string
  readonly place: TextPlace
}

/** A descriptor of an app, or one of those parts of it that a manifest names. */
export interface Descriptor {
  readonly file: string
  /** In the order of their opening tags. */
  readonly elements: readonly DescriptorElement[]
}

/** Reads a descriptor. Of what an XML parser refuses the first is a finding, and nothing behind it is said to be read. */
export function readDescriptor(
  file: string,
  text: string,
): {readonly descriptor: Descriptor; readonly findings: readonly AppFinding[]} {
  const document = parseXml(text)
  const placeAt = lineAndColumn(text)
  const elements: DescriptorElement[] = []
  const decoded = (raw: string): string => {
    const value = decodeXml(raw, document.entities)
    return value.known ? value.value : raw
  }
  for (const {name, tag, parent, content} of document.elements)
    elements.push({
      name,
      attributes: new Map(
        tag.attributes.map(attribute => [
          attribute.name,
          {text: decoded(text.slice(attribute.value.from, attribute.value.to)), place: placeAt(attribute.span.from)},
        ]),
      ),
      text: content
        .map(({kind, span: {from, to}}) =>
          kind === 'cdata' ? text.slice(from + 9, to - 3) : decoded(text.slice(from, to)),
        )
        .join('')
        .trim(),
      place: placeAt(tag.span.from),
      parent: elements[parent] ?? null,
    })
  const second = document.elements.filter(({parent}) => parent === -1)[1]
  const strayed = document.outside.find(
    ({kind, span}) => kind !== 'text' || text.slice(span.from, span.to).trim() !== '',
  )
  const late = /^\s+<\?xml\s/.exec(text)
  const faults = [
    ...document.problems.map(({span}) => span),
    ...undeclaredReferences(document, text).map(({span}) => span),
    ...(second ? [{from: second.tag.span.from, to: second.tag.span.from + 1 + second.name.length}] : []),
    ...(strayed ? [strayed.span] : []),
    ...(late ? [{from: late[0].search(/</), to: late[0].length}] : []),
    ...(elements.length === 0 ? [{from: 0, to: text.length}] : []),
  ].sort((a, b) => a.from - b.from)
  const [fault] = faults
  if (!fault) return {descriptor: {file, elements}, findings: []}
  const facts = {
    text:
      text
        .slice(fault.from, Math.min(fault.to, fault.from + 60))
        .trim()
        .split(/[\r\n]/)[0] ?? '',
  }
  return {descriptor: {file, elements}, findings: [appFinding('xml-not-well-formed', file, placeAt(fault.from), facts)]}
}

/** The value of an attribute, trimmed; empty if the element has none. */
export function attributeText(element: DescriptorElement, name: string): string {
  return element.attributes.get(name)?.text.trim() ?? ''
}

/** Where an attribute stands, or its element if that does not have it. */
export function placeOfAttribute(element: DescriptorElement, name: string): TextPlace {
  return element.attributes.get(name)?.place ?? element.place
}

/** Whether a value holds what a build is to replace. */
export function hasPlaceholder(value: string): boolean {
  return placeholderIn(value) !== undefined
}

/** The first part of a value that a build is to replace. */
export function placeholderIn(value: string): string | undefined {
  return /\$\{[^}]*\}?|\{\{[^}]*\}{0,2}|@\w+@/.exec(value)?.[0]
}
