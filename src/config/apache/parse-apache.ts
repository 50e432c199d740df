import type {EncodingName} from '../../model/source-text.ts'
import type {Span} from '../../model/span.ts'
import {lexApache} from './lex-apache.ts'
import type {ApacheLine, NamedLine} from './read-line.ts'

/** A section with all that is in it; `close` is null where the text ends, or an outer section closes, before it. */
export interface ApacheSection {
  readonly kind: 'section'
  readonly open: NamedLine
  readonly children: readonly ApacheNode[]
  readonly close: ApacheLine | null
  readonly span: Span
}

export type ApacheNode = ApacheLine | ApacheSection

/** What does not fit together; `name` is the section's, without brackets. */
interface ApacheProblem {
  readonly kind: 'cut-off' | 'close-without-open'
  readonly name: string
  /** The line that opens, or the lone one that closes. */
  readonly span: Span
}

export interface ApacheTree {
  readonly nodes: readonly ApacheNode[]
  /** All lines in text order, sections taken apart. */
  readonly lines: readonly ApacheLine[]
  readonly problems: readonly ApacheProblem[]
  /** Conditional sections that the end of the text closes, which httpd accepts where the condition holds. */
  readonly unclosed: readonly Pick<ApacheSection, 'open'>[]
}

interface OpenSection {
  readonly open: NamedLine
  readonly children: ApacheNode[]
}

/** Deeper sections are kept as lines: no server is configured so, and whoever walks the tree may recurse. */
const deepest = 64

/**
 * The tree of an Apache configuration. It holds only spans: those of all lines, joined, are the text.
 * The encoding it was read from tells which lines go on in the next.
 * A section that is never closed reaches to the end; of several, the outermost that httpd refuses is named once.
 */
export function parseApache(text: string, encoding: EncodingName = 'utf-8'): ApacheTree {
  const root: ApacheNode[] = []
  const stack: OpenSection[] = []
  const problems: ApacheProblem[] = []
  const add = (node: ApacheNode): void => {
    const parent = stack.at(-1)
    if (parent) parent.children.push(node)
    else root.push(node)
  }
  const pop = (close: ApacheLine | null): void => {
    const section = stack.pop()
    if (!section) return
    const last = close ?? section.children.at(-1) ?? section.open
    add({kind: 'section', ...section, close, span: {from: section.open.span.from, to: last.span.to}})
  }

  const lines = lexApache(text, encoding)
  for (const line of lines) {
    if (line.kind === 'open' && stack.length < deepest) {
      stack.push({open: line, children: []})
    } else if (line.kind === 'close') {
      const depth = stack.findLastIndex(({open}) => sameName(open.name, line.name))
      if (depth === -1) {
        problems.push({kind: 'close-without-open', name: line.name, span: line.content})
        add(line)
      } else {
        while (stack.length > depth + 1) pop(null)
        pop(line)
      }
    } else {
      add(line)
    }
  }
  const outermost = stack.find(({open}) => !isConditional(open.name))
  const unclosed = outermost ? [] : stack.map(({open}) => ({open}))
  if (outermost) problems.push({kind: 'cut-off', name: outermost.open.name, span: outermost.open.content})
  while (stack.length > 0) pop(null)
  return {nodes: root, lines, problems, unclosed}
}

function isConditional(name: string): boolean {
  return /^if(?:module|define|version)$/iu.test(name)
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
