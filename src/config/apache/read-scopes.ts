import type {RouteMatch} from '../../model/config-model.ts'
import {type ExpandedWord, expandVariables} from './expand-variables.ts'
import type {ApacheLine} from './lex-apache.ts'
import type {ApacheNode, ApacheSection, ApacheTree} from './parse-apache.ts'
import {readDirective} from './read-directive.ts'
import {emptyScope, type Scope} from './scope.ts'

/** The file's top level and its virtual hosts, in file order. */
export interface Scopes {
  readonly main: Scope
  readonly hosts: readonly Scope[]
}

interface Around {
  readonly scope: Scope
  readonly location: RouteMatch | null
  readonly condition: string | null
}

/** Reads a tree as httpd does: top to bottom, `Define` valid from where it stands. */
export function readScopes(tree: ApacheTree, text: string): Scopes {
  const main = emptyScope({from: 0, to: text.length}, [])
  const hosts: Scope[] = []
  const defines = new Map<string, string>()
  const cutOff = tree.problems.some(({kind}) => kind === 'cut-off')
  const expand = (line: Extract<ApacheLine, {name: string}>): readonly ExpandedWord[] =>
    line.args.map(word => expandVariables(word, defines))

  const walk = (nodes: readonly ApacheNode[], around: Around): void => {
    for (const node of nodes) {
      if (node.kind === 'section') enter(node, around)
      else if (node.kind === 'directive') read(node, around)
    }
  }

  const read = (line: Extract<ApacheLine, {name: string}>, around: Around): void => {
    const name = line.name.toLowerCase()
    const args = expand(line)
    if (name === 'define' && args[0]) defines.set(args[0].text, args[1]?.text ?? '')
    if (name === 'undefine' && args[0]) defines.delete(args[0].text)
    const what = asWritten(text, line)
    const cut = cutOff && line.span.to === text.length && !text.endsWith('\n')
    const {location, condition, scope} = around
    readDirective.get(name)?.({args, span: line.content, what, location, condition, cut}, scope)
  }

  const enter = ({open, children, span}: ApacheSection, around: Around): void => {
    const args = expand(open)
    const first = args[0]?.text ?? ''
    const what = asWritten(text, open)
    const undecided = {...around, condition: around.condition ?? what}
    const name = open.name.toLowerCase()
    if (name === 'virtualhost') {
      const listen = args.map(word => word.text)
      const host = emptyScope(span, listen)
      hosts.push(host)
      walk(children, {...around, scope: host})
    } else if (name === 'location' || name === 'locationmatch') {
      walk(children, {...around, location: locationMatch(open, args)})
    } else if (name === 'ifmodule') {
      walk(children, first.startsWith('!') ? undecided : around)
    } else if (name === 'ifdefine') {
      const defined = defines.has(first.replace(/^!/u, ''))
      if (!defined) walk(children, undecided)
      else if (!first.startsWith('!')) walk(children, around)
    } else if (undecidable.has(name)) {
      walk(children, undecided)
    } else if (perRequest.has(name) && children.some(mayRoute)) {
      around.scope.gaps.push({why: 'not-modelled', what, span: open.content})
    }
    // <Directory>, <Files>, <Proxy> and the rest hold nothing that chooses a route; <Macro> does nothing until used.
  }

  walk(tree.nodes, {scope: main, location: null, condition: null})
  return {main, hosts}
}

/** Sections whose condition depends on the server. */
const undecidable: ReadonlySet<string> = new Set(['ifversion', 'iffile', 'ifdirective', 'ifsection'])

/** Sections whose condition depends on the request. */
const perRequest: ReadonlySet<string> = new Set(['if', 'elseif', 'else'])

function mayRoute(node: ApacheNode): boolean {
  return node.kind === 'directive' && /^(rewriterule|sethandler|include|includeoptional|use)$/iu.test(node.name)
}

function locationMatch(open: Extract<ApacheLine, {name: string}>, args: readonly ExpandedWord[]): RouteMatch {
  const [first, second] = args
  const span = first?.span ?? open.content
  if (open.name.toLowerCase() === 'locationmatch') return {kind: 'regex', value: first?.text ?? '', span}
  if (first?.text === '~') return {kind: 'regex', value: second?.text ?? '', span}
  if (first && first.missing === null && !/[*?[]/u.test(first.text)) {
    return {kind: 'prefix', value: first.text, segment: true, span}
  }
  return {kind: 'regex', value: '', span}
}

/** A line on one line, continuations taken out. */
function asWritten(text: string, {content}: Extract<ApacheLine, {name: string}>): string {
  return text.slice(content.from, content.to).replace(/\\\r?\n\s*/gu, ' ')
}
