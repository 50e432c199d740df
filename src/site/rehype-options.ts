/** What is read of a hast node. */
interface HtmlNode {
  readonly type: string
  readonly value?: string
  readonly tagName?: string
  children?: HtmlNode[]
  properties?: Record<string, unknown>
}

/** Where an option of a command begins: its hyphens and the character after them. */
const beginning = /((?<=^|\s)--?\w)/

/**
 * Keeps the hyphens of an option and what follows them on one line: browsers break after a hyphen, and `-` at the end of a
 * line with `Dname=value` below it can be taken for two words. Blocks of code do not wrap and stay as they are.
 */
export function rehypeOptions(): (tree: HtmlNode) => void {
  return walk
}

function walk(node: HtmlNode): void {
  if (node.tagName === 'pre') return
  if (node.tagName === 'code') node.children = node.children?.flatMap(unbroken)
  else node.children?.forEach(walk)
}

function unbroken(text: HtmlNode): readonly HtmlNode[] {
  if (text.type !== 'text' || text.value === undefined) return [text]
  // Every second part is what the group caught.
  const parts = text.value
    .split(beginning)
    .map((value, index) => (index % 2 === 1 ? whole(value) : {type: 'text', value}))
  return parts.filter(({value}) => value !== '')
}

function whole(value: string): HtmlNode {
  return {type: 'element', tagName: 'span', properties: {className: ['kb-whole']}, children: [{type: 'text', value}]}
}
