import type {NginxNode, NginxStatement} from '../parse-nginx.ts'
import {readNginx} from '../read-nginx.ts'

/** A block around a place, and the statements that stand directly in it. */
export interface BlockAround {
  /** The statement that opens the block; null for the text itself. */
  readonly opener: NginxStatement | null
  readonly statements: readonly NginxStatement[]
}

/** The blocks around a place, the innermost first; the last is the text itself. */
export function blocksAround(text: string, at: number): readonly BlockAround[] {
  const found: BlockAround[] = [{opener: null, statements: topOf(text)}]
  for (let [inner] = found; inner; ) {
    const next: NginxStatement | undefined = inner.statements.find(
      ({block, head, span}) => block && head.to <= at && at <= span.to,
    )
    inner = next?.block ? {opener: next, statements: statementsOf(next.block.nodes)} : undefined
    if (inner) found.unshift(inner)
  }
  return found
}

/** The text of the last question: the findings of a file come one after the other. */
let last: {readonly text: string; readonly statements: readonly NginxStatement[]} | null = null

function topOf(text: string): readonly NginxStatement[] {
  if (last?.text !== text) last = {text, statements: statementsOf(readNginx(text, 'utf-8').nodes)}
  return last.statements
}

/** The directives of a name in a block; with `first`, those whose first argument is that, in whatever case. */
export function named({statements}: BlockAround, name: string, first?: string): readonly NginxStatement[] {
  return statements.filter(
    each =>
      each.name.text === name && (first === undefined || each.args[0]?.text.toLowerCase() === first.toLowerCase()),
  )
}

function statementsOf(nodes: readonly NginxNode[]): readonly NginxStatement[] {
  const known = statements.get(nodes)
  if (known) return known
  const own = nodes.flatMap(node => (node.kind === 'statement' ? [node] : []))
  statements.set(nodes, own)
  return own
}

const statements = new WeakMap<readonly NginxNode[], readonly NginxStatement[]>()
