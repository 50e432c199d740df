import type {MayAnswer, RouteMatch} from '../../model/config-model.ts'
import type {EffectiveNode} from './evaluate-apache.ts'
import {rewriteMatch} from './rewrite-match.ts'
import type {RequestSection, Scope} from './scope.ts'

/**
 * What of a server and those around it may refuse or redirect a request depending on more than its path: access by address
 * or method, and directives under a condition.
 */
export function readAnswers(scopes: readonly Scope[]): readonly MayAnswer[] {
  const own = scopes.at(-1)
  return [
    ...scopes.flatMap(({sections}) => sections.flatMap(section => ofSection(section))),
    ...(own?.rewriteOn ? redirects(own.nodes) : []),
    ...scopes.flatMap(({nodes}) => nodes.flatMap(node => (perRequest.has(node.name) ? within([node], all(node)) : []))),
  ]
}

const perRequest: ReadonlySet<string> = new Set(['if', 'elseif', 'else'])

function ofSection({kind, match, nodes, condition}: RequestSection): readonly MayAnswer[] {
  // What a <Proxy> for some backends asks concerns their routes alone; it counts for all.
  const taken: RouteMatch = kind === 'proxy' ? {kind: 'prefix', value: '', segment: false, span: match.span} : match
  return nodes.flatMap(node =>
    condition !== null || node.condition !== null || perRequest.has(node.name) || /^(?:require|limit)/u.test(node.name)
      ? within([node], taken)
      : node.kind === 'directive' && node.name === 'allow' && !/^all$/iu.test(node.args[1]?.text ?? '')
        ? [answer(node, taken)]
        : node.kind === 'directive' && node.name === 'deny' && !/^all$/iu.test(node.args[1]?.text ?? '')
          ? [answer(node, taken)]
          : [],
  )
}

/** Directives that may answer, however deep they stand. */
function within(nodes: readonly EffectiveNode[], match: RouteMatch): readonly MayAnswer[] {
  return nodes.flatMap((node): readonly MayAnswer[] => {
    if (node.kind === 'section') return within(node.children, match)
    if (/^redirect/u.test(node.name)) return [answer(node, match)]
    const first = node.args[0]?.text ?? ''
    return node.name === 'require' && /^(?:not|ip|host|local|forward-dns|env|method|expr)$/iu.test(first)
      ? [answer(node, match)]
      : []
  })
}

/** Rewriting rules with conditions that redirect or refuse. */
function redirects(nodes: readonly EffectiveNode[]): readonly MayAnswer[] {
  let conditions = 0
  return nodes.flatMap((node): readonly MayAnswer[] => {
    if (node.kind === 'directive' && node.name === 'rewritecond') conditions += 1
    if (node.kind !== 'directive' || node.name !== 'rewriterule') return []
    const conditional = conditions > 0 || node.condition !== null
    conditions = 0
    const [pattern, , flags] = node.args
    const answers = /[[,]\s*(?:f|forbidden|g|gone|r|redirect)\s*(?:[,\]=]|$)/iu.test(flags?.text ?? '')
    return conditional && answers && pattern ? [answer(node, rewriteMatch(pattern, false))] : []
  })
}

function all({span}: EffectiveNode): RouteMatch {
  return {kind: 'prefix', value: '', segment: false, span}
}

function answer({name, what, span}: EffectiveNode, match: RouteMatch): MayAnswer {
  return {kind: /^re(?:direct|write)/u.test(name) ? 'condition' : 'access', match, what, span}
}
