import type {ProseNode} from '../../model/article-prose.ts'

/** Elements that prose consists of; what else a file names is shown as its text alone. */
const allowed = new Set(
  'p a em strong del code pre ul ol li table thead tbody tr th td blockquote br hr h3 h4 h5 h6 sup sub'.split(' '),
)
const slugIn = /^\/kb\/([\w-]+)/

/**
 * Prose as nodes, never through markup. A link to an article opens it through `open`; one to another page of the site, which
 * is not here, is shown as text; others are http and https alone.
 */
export function drawProse(nodes: readonly ProseNode[], open: (slug: string) => void): readonly (Node | string)[] {
  return nodes.flatMap(node => {
    if (node.type === 'text') return [node.value]
    const children = drawProse(node.children, open)
    if (!allowed.has(node.tagName)) return children
    if (node.tagName === 'a') return drawLink(String(node.properties.href ?? ''), children, open)
    const element = document.createElement(node.tagName)
    if (typeof node.properties.start === 'number') element.setAttribute('start', String(node.properties.start))
    element.append(...children)
    return [element]
  })
}

function drawLink(
  href: string,
  children: readonly (Node | string)[],
  open: (slug: string) => void,
): readonly (Node | string)[] {
  const slug = slugIn.exec(href)?.[1]
  if (slug === undefined && !/^https?:\/\//.test(href)) return children
  const link = document.createElement('a')
  link.append(...children)
  if (slug === undefined) {
    link.href = href
    link.target = '_blank'
    link.rel = 'noopener noreferrer'
  } else {
    link.href = '#'
    link.addEventListener('click', event => {
      event.preventDefault()
      open(slug)
    })
  }
  return [link]
}
