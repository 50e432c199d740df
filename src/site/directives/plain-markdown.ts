import type {BlockContent, ListItem, PhrasingContent, RootContent} from 'mdast'

/** What `element` and `component` make, as far as it is read here. */
interface MadeNode {
  readonly type: string
  readonly data?: {readonly hName?: string; readonly directiveLabel?: boolean}
  readonly children?: readonly RootContent[]
}

/**
 * What a directive turns into, as Markdown that reads well by itself: lists of facts become lists, notes become quotes, and
 * widgets are left out, for they live in the page only.
 */
export function plainMarkdown(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.flatMap((node): readonly RootContent[] => {
    const {type, data, children = []} = node as MadeNode
    if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') return []
    if (type === 'containerDirective')
      return [{type: 'blockquote', children: plainMarkdown(children) as BlockContent[]}]
    if (type !== 'paragraph') return [node]
    switch (data?.hName) {
      case 'div':
        return plainMarkdown(children)
      case 'ul':
        return [list(children.map(item => lineOf(item)))]
      case 'dl':
        return [list(definitions(children))]
      default: {
        const line: RootContent = {type: 'paragraph', children: [...phrasing(children)]}
        return [
          data?.directiveLabel ? {type: 'paragraph', children: [{type: 'strong', children: line.children}]} : line,
        ]
      }
    }
  })
}

function list(lines: readonly (readonly PhrasingContent[])[]): RootContent {
  const items = lines.map(
    (children): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [{type: 'paragraph', children: [...children]}],
    }),
  )
  return {type: 'list', ordered: false, spread: false, children: items}
}

/** A term and what follows it, up to the next one, as a line. */
function definitions(nodes: readonly RootContent[]): readonly (readonly PhrasingContent[])[] {
  const lines: PhrasingContent[][] = []
  for (const node of nodes) {
    const isTerm = (node as MadeNode).data?.hName === 'dt'
    if (isTerm) lines.push([...lineOf(node), {type: 'text', value: ':'}])
    else lines.at(-1)?.push({type: 'text', value: ' '}, ...lineOf(node))
  }
  return lines
}

function lineOf(node: RootContent): readonly PhrasingContent[] {
  return phrasing((node as MadeNode).children ?? [])
}

/** Spans of a line, put apart by a space from what comes before. */
function phrasing(nodes: readonly RootContent[]): readonly PhrasingContent[] {
  return nodes.flatMap((node, at): readonly PhrasingContent[] =>
    node.type === 'paragraph'
      ? [...(at > 0 ? [{type: 'text' as const, value: ' '}] : []), ...phrasing(node.children)]
      : [node as PhrasingContent],
  )
}
