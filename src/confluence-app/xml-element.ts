/** An element of a document without namespaces. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** A new element. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return {name, attributes, children}
}

/** A whole document in UTF-8; an element that holds text stands on one line. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}`
}

function writeElement({name, attributes, children}: XmlElement, indent: string): string {
  const start = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeText(value)}"`)
    .join('')}`
  if (children.length === 0) return `${start}/>\n`
  const text = children.filter(child => typeof child === 'string')
  if (text.length === children.length) return `${start}>${text.map(escapeText).join('')}</${name}>\n`
  const inner = children.map(child =>
    typeof child === 'string' ? `${indent}  ${escapeText(child)}\n` : writeElement(child, `${indent}  `),
  )
  return `${start}>\n${inner.join('')}${indent}</${name}>\n`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
