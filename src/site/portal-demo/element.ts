/** An element of a page, written once for the HTML of the server and the DOM of the browser. */
export interface PageElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (PageElement | string)[]
}

export function element(
  name: string,
  attributes: PageElement['attributes'] = {},
  ...children: PageElement['children']
): PageElement {
  return {name, attributes, children}
}

const empty = new Set(['input', 'link', 'meta'])

/** The element as HTML; texts and values are escaped. */
export function toHtml({name, attributes, children}: PageElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const open = `<${name}${written.join('')}>`
  if (empty.has(name)) return open
  return `${open}${children.map(child => (typeof child === 'string' ? escaped(child) : toHtml(child))).join('')}</${name}>`
}

/** The element as a node of the page; strings become text, so Trusted Types have nothing to check. */
export function toNode({name, attributes, children}: PageElement): HTMLElement {
  const node = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value)
  node.append(...children.map(child => (typeof child === 'string' ? child : toNode(child))))
  return node
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => entities[character] ?? '')
}
