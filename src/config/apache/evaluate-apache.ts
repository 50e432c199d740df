import type {Span} from '../../model/span.ts'
import {define, noDefinitions} from './definitions.ts'
import {type ExpandedWord, expandVariables} from './expand-variables.ts'
import {type Answer, moduleAnswer} from './module-answer.ts'
import type {ApacheNode, ApacheSection, ApacheTree} from './parse-apache.ts'
import type {NamedLine} from './read-line.ts'

/** What httpd acts on after `Define` and the conditions that it decides while it reads. */
export type EffectiveNode = EffectiveDirective | EffectiveSection

interface Effective {
  /** In lower case. */
  readonly name: string
  readonly args: readonly ExpandedWord[]
  /** The directive, or the section's opening line. */
  readonly span: Span
  /** As written, on one line. */
  readonly what: string
  /** The outermost `<IfDefine>` or the like around it that this file cannot decide, as written. */
  readonly condition: string | null
}

export interface EffectiveDirective extends Effective {
  readonly kind: 'directive'
  /** Whether the text ends with this line, inside a section: words may be missing. */
  readonly cut: boolean
}

export interface EffectiveSection extends Effective {
  readonly kind: 'section'
  readonly children: readonly EffectiveNode[]
  /** From the opening line to the closing one. */
  readonly whole: Span
}

/**
 * Reads a tree as httpd does: top to bottom, `Define` valid from where it stands, sections whose condition fails left out
 * and those whose condition holds dissolved. What this file does not decide stays, with its condition. A `<Macro>` does
 * nothing by itself; what `Use` makes of it is not worked out.
 */
export function evaluateApache(tree: ApacheTree, text: string): readonly EffectiveNode[] {
  const definitions = noDefinitions()
  const loaded = new Set<string>()
  /** Blocks of a template that are open, by the lines that open them. */
  const blocks: string[] = []
  const cutOff = tree.problems.some(({kind}) => kind === 'cut-off')
  const readAll = (nodes: readonly ApacheNode[], condition: string | null): EffectiveNode[] => {
    const read: EffectiveNode[] = []
    for (const node of nodes) {
      if (node.kind === 'comment') control(text.slice(node.content.from, node.content.to))
      const open = condition ?? blocks[0] ?? null
      if (node.kind === 'section') for (const each of enter(node, open)) read.push(each)
      else if (node.kind === 'directive') read.push(readOne(node, open))
    }
    return read
  }

  const control = (line: string): void => {
    if (!/^(?:\{%|<%)/u.test(line)) return
    if (/^(?:\{%|<%)-?\s*end/u.test(line)) blocks.pop()
    else if (/^(?:\{%|<%)-?\s*(?:if|unless|for|case|with|block|macro)\b|\bdo\b/u.test(line)) blocks.push(line)
  }

  const readOne = (line: NamedLine, condition: string | null): EffectiveDirective => {
    const {name, args} = expandVariables(line, definitions.values)
    const lower = name.toLowerCase()
    const [first] = args
    // A default counts; after what merely may hold nobody knows.
    const isDefault = condition?.replace(/\s+/gu, ' ') === `<IfDefine !${first?.text}>`
    define(definitions, condition === null || isDefault || lower !== 'define' ? lower : 'undefine', args)
    if (lower === 'loadmodule' && first) loaded.add(first.text)
    const cut = cutOff && line.span.to === text.length && !text.endsWith('\n')
    return {kind: 'directive', name: lower, args, span: line.content, what: asWritten(text, line), condition, cut}
  }

  const enter = ({open, children, span}: ApacheSection, condition: string | null): readonly EffectiveNode[] => {
    const {name, args} = expandVariables(open, definitions.values)
    const lower = name.toLowerCase()
    const what = asWritten(text, open)
    if (lower === 'macro') return []
    if (conditions.has(lower)) {
      const negated = args[0]?.text.startsWith('!') === true
      const answer = decide(lower, (args[0]?.text ?? '').replace(/^!/u, ''), {names: definitions.names, loaded})
      if (negated && answer === 'yes') return []
      return readAll(children, !negated && answer !== 'unknown' ? condition : (condition ?? what))
    }
    const inner = readAll(children, condition)
    return [{kind: 'section', name: lower, args, span: open.content, what, condition, children: inner, whole: span}]
  }

  return readAll(tree.nodes, null)
}

/** Sections that httpd decides while it reads the file. */
const conditions: ReadonlySet<string> = new Set([
  'ifdefine',
  'ifmodule',
  'ifversion',
  'iffile',
  'ifdirective',
  'ifsection',
])

function decide(
  section: string,
  subject: string,
  {names, loaded}: {readonly names: ReadonlySet<string>; readonly loaded: ReadonlySet<string>},
): Answer {
  if (section === 'ifmodule') return moduleAnswer(subject, loaded)
  // What is not defined here may be on the command line.
  return section === 'ifdefine' && names.has(subject) ? 'yes' : 'unknown'
}

/** A line on one line, continuations taken out. */
function asWritten(text: string, {content}: NamedLine): string {
  const written = text.slice(content.from, content.to)
  return written.includes('\n') ? written.replace(/\\\r?\n\s*/gu, ' ') : written
}
