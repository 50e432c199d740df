/** What is read of a hast node. */
interface HtmlNode {
  readonly type: string
  tagName?: string
  children?: HtmlNode[]
  properties?: Record<string, unknown>
}

/**
 * Makes tables fit the site: alignment becomes a class name, for each style attribute would need a hash in the content
 * security policy; an empty header cell becomes a plain one, for it heads nothing; and a table stands in a frame of its
 * own that scrolls, by keyboard too, where the window is narrow.
 */
export function rehypeTables(): (tree: HtmlNode) => void {
  return walk
}

function walk(node: HtmlNode): void {
  node.children = node.children?.map(child => {
    walk(child)
    return child.tagName === 'table' ? framed(child) : child
  })
  if (node.tagName === 'td' || node.tagName === 'th') plain(node)
}

function plain(cell: HtmlNode): void {
  const {align, ...rest} = cell.properties ?? {}
  cell.properties = typeof align === 'string' ? {...rest, className: [`align-${align}`]} : rest
  if (cell.children?.length === 0) cell.tagName = 'td'
}

function framed(table: HtmlNode): HtmlNode {
  return {type: 'element', tagName: 'div', properties: {className: ['kb-table'], tabIndex: 0}, children: [table]}
}
