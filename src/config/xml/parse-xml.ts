import type {Span} from '../../model/span.ts'
import type {SyntaxProblem} from '../dialect.ts'
import {lexXml} from './lex-xml.ts'
import {type Entities, readEntities} from './read-entities.ts'
import type {OpenTag, XmlToken} from './xml-token.ts'

/** An element, by its opening tag. */
export interface XmlElement {
  readonly name: string
  readonly tag: OpenTag
  /** Index of the element around it among all; -1 at the top. */
  readonly parent: number
  /** Text, CDATA, templates and what begins no tag, right within it. */
  readonly content: readonly XmlToken[]
  /** Where what it holds ends: before its closing tag, or where the text does without it. */
  readonly contentEnd: number
}

/** A text as a list of elements in the order of their opening tags, and what stands beside them. */
export interface XmlDocument {
  readonly elements: readonly XmlElement[]
  readonly comments: readonly Span[]
  readonly entities: Entities
  readonly doctype: Span | null
  /** Text and CDATA outside all elements. */
  readonly outside: readonly XmlToken[]
  readonly problems: readonly SyntaxProblem[]
}

interface Growing extends XmlElement {
  readonly content: XmlToken[]
  contentEnd: number
}

/**
 * Reads XML: a whole file, or any piece of one. A closing tag without an opening one is a problem and does nothing; one that
 * leaves others open closes them. Deep nesting costs nothing, for no element holds another.
 */
export function parseXml(text: string): XmlDocument {
  const {tokens, problems} = lexXml(text)
  const found: SyntaxProblem[] = [...problems]
  const named = new Set(problems.map(({span}) => span.from))
  const report = (problem: SyntaxProblem): void => {
    if (found.length < mostProblems && !named.has(problem.span.from)) found.push(problem)
  }
  const elements: Growing[] = []
  const open: number[] = []
  const openNames = new Map<string, number>()
  const outside: XmlToken[] = []
  let doctype: Span | null = null
  const count = (name: string, change: number): void => {
    openNames.set(name, (openNames.get(name) ?? 0) + change)
  }
  const shut = (at: number): Growing | undefined => {
    const element = elements[open.pop() ?? -1]
    if (!element) return undefined
    element.contentEnd = at
    count(element.name, -1)
    return element
  }
  for (const token of tokens) {
    if (token.kind === 'open') {
      elements.push({name: token.name, tag: token, parent: open.at(-1) ?? -1, content: [], contentEnd: token.span.to})
      if (token.isEmpty) continue
      open.push(elements.length - 1)
      count(token.name, 1)
    } else if (token.kind === 'close') {
      if ((openNames.get(token.name) ?? 0) === 0) {
        report({id: 'close-without-open', span: token.span})
        continue
      }
      for (
        let shutting = shut(token.span.from);
        shutting && shutting.name !== token.name;
        shutting = shut(token.span.from)
      )
        report({id: 'not-closed', span: headOf(shutting.tag)})
    } else if (token.kind === 'doctype') doctype ??= token.span
    else if (contentKinds.has(token.kind)) (elements[open.at(-1) ?? -1]?.content ?? outside).push(token)
  }
  while (open.length > 0) {
    const element = shut(text.length)
    if (element) report({id: 'cut-off', span: headOf(element.tag)})
  }
  return {
    elements,
    comments: tokens.flatMap(({kind, span}) => (kind === 'comment' ? [span] : [])),
    entities: doctype ? readEntities(text.slice(doctype.from, doctype.to)) : new Map(),
    doctype,
    outside,
    problems: found.sort((a, b) => a.span.from - b.span.from),
  }
}

const mostProblems = 2000
const contentKinds: ReadonlySet<XmlToken['kind']> = new Set(['text', 'stray', 'cdata', 'template'])

/** `<name`. */
export function headOf({span: {from}, name}: OpenTag): Span {
  return {from, to: from + 1 + name.length}
}
