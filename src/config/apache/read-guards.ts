import type {Guard, RouteMatch} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import type {EffectiveDirective, EffectiveNode} from './evaluate-apache.ts'
import type {RequestSection, Scope} from './scope.ts'

/**
 * What stands before the routes of a server, in the order in which httpd merges sections; redirects, which no section
 * lifts, last. `Redirect` outside sections is not among them: `ProxyPass` comes before it (measured with 2.4.71).
 */
export function readGuards(scopes: readonly Scope[]): readonly Guard[] {
  const sections = scopes.flatMap(scope => scope.sections)
  const inOrder = [
    ...sections.filter(({kind, match}) => kind === 'proxy' && match.kind === 'prefix' && match.value === ''),
    ...sections.filter(({kind}) => kind === 'location'),
  ].filter(({condition}) => condition === null)
  const own = scopes.at(-1)
  return [...inOrder.flatMap(accessGuard), ...inOrder.flatMap(redirects), ...(own?.rewriteOn ? own.redirects : [])]
}

function matchOf({kind, match}: RequestSection): RouteMatch {
  return kind === 'proxy' ? {kind: 'prefix', value: '/', segment: true, span: match.span} : match
}

type Access = 'login' | 'refusal' | 'open' | 'other'

interface Judged {
  readonly access: Access
  readonly span: Span
}

/** What the access rules of one section come to; those of a section replace what was asked above it. */
function accessGuard(section: RequestSection): readonly Guard[] {
  const nodes = section.nodes.filter(({condition}) => condition === null)
  const has = (name: string, argument: RegExp): boolean =>
    nodes.some(node => node.kind === 'directive' && node.name === name && argument.test(node.args[0]?.text ?? ''))
  const required = any(judgeAll(nodes))
  const denied = directive(nodes, 'deny', /^from$/iu)
  const allowed = directive(nodes, 'allow', /^from$/iu)
  const byHost: Judged | null =
    denied && /^all$/iu.test(denied.args[1]?.text ?? '') && !allowed
      ? {access: 'refusal', span: denied.span}
      : allowed && /^all$/iu.test(allowed.args[1]?.text ?? '')
        ? {access: 'open', span: allowed.span}
        : null
  const satisfyAny = has('satisfy', /^any$/iu)
  const satisfy = directive(nodes, 'satisfy', /^any$/iu)
  const certificate = directive(nodes, 'sslverifyclient', /^require$/iu)
  const judged: Judged | null =
    satisfyAny && satisfy && byHost?.access !== 'refusal'
      ? {access: 'open', span: satisfy.span}
      : byHost?.access === 'refusal' || !required
        ? byHost
        : required
  const guard = judged ?? (certificate ? {access: 'login' as const, span: certificate.span} : null)
  if (!guard) return []
  // An address or a method that is asked for lifts a login that was asked above, as everything else does.
  const merges = has('authmerging', /^(?:and|or)$/iu)
  if (guard.access === 'other' || guard.access === 'open') {
    return merges ? [] : [{kind: 'open', match: matchOf(section), span: guard.span}]
  }
  return [{kind: guard.access, match: matchOf(section), span: guard.span}]
}

function directive(nodes: readonly EffectiveNode[], name: string, argument: RegExp): EffectiveDirective | null {
  const found = nodes.findLast(node => node.name === name && argument.test(node.args[0]?.text ?? ''))
  return found?.kind === 'directive' ? found : null
}

/** Each `Require` and each container of them. */
function judgeAll(nodes: readonly EffectiveNode[]): readonly Judged[] {
  return nodes.flatMap((node): readonly Judged[] => {
    if (node.condition !== null) return []
    if (node.kind === 'directive') return node.name === 'require' ? [judge(node)] : []
    switch (node.name) {
      case 'requireany':
        return [any(judgeAll(node.children))].flatMap(judged => judged ?? [])
      case 'requireall':
        return [all(judgeAll(node.children))].flatMap(judged => judged ?? [])
      case 'limit':
        return node.args.some(({text}) => /^get$/iu.test(text)) ? judgeAll(node.children) : []
      case 'limitexcept':
        return node.args.some(({text}) => /^get$/iu.test(text)) ? [] : judgeAll(node.children)
      default:
        return []
    }
  })
}

function judge({args, span}: EffectiveDirective): Judged {
  const [first = '', second = ''] = args.map(({text}) => text.toLowerCase())
  if (first === 'all') return {access: second === 'denied' ? 'refusal' : 'open', span}
  return {access: /^(?:not|ip|host|local|forward-dns|env|method|expr)$/u.test(first) ? 'other' : 'login', span}
}

/** One of them is enough: what is easiest to pass decides. */
function any(judged: readonly Judged[]): Judged | null {
  return pick(judged, ['open', 'login', 'other', 'refusal'])
}

function all(judged: readonly Judged[]): Judged | null {
  return pick(judged, ['refusal', 'login', 'other', 'open'])
}

function pick(judged: readonly Judged[], order: readonly Access[]): Judged | null {
  return order.flatMap(access => judged.find(each => each.access === access) ?? [])[0] ?? null
}

function redirects(section: RequestSection): readonly Guard[] {
  return section.nodes.flatMap((node): readonly Guard[] => {
    if (node.kind !== 'directive' || node.condition !== null) return []
    if (!/^redirect(?:match|permanent|temp)?$/u.test(node.name)) return []
    const [first = '', pattern] = node.args.map(({text}) => text)
    const refuses = /^(?:gone|4\d\d|5\d\d)$/iu.test(first)
    const matches =
      node.name === 'redirectmatch'
        ? /^(?:\d{3}|permanent|temp|seeother|gone)$/iu.test(first)
          ? pattern
          : first
        : null
    const match: RouteMatch =
      matches === null || matches === undefined ? matchOf(section) : {kind: 'regex', value: matches, span: node.span}
    return [{kind: refuses ? 'refusal' : 'redirect', match, span: node.span}]
  })
}
