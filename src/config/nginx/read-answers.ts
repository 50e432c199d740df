import type {MayAnswer, RouteMatch} from '../../model/config-model.ts'
import type {NginxStatement} from './parse-nginx.ts'
import type {Scope} from './scope.ts'

/**
 * What of a `server` or `location` may refuse or redirect requests depending on more than their path: an `if` that answers,
 * `limit_except` and `allow`.
 */
export function readAnswers(scope: Scope, match: RouteMatch, text: string): readonly MayAnswer[] {
  const access = [...(scope.byName.get('limit_except') ?? []).filter(refusesGet), ...byAddress(scope)]
  const conditions = (scope.byName.get('if') ?? []).filter(answers)
  return [
    ...access.map(({head}) => ({kind: 'access' as const, match, what: text.slice(head.from, head.to), span: head})),
    ...conditions.map(({head}) => ({
      kind: 'condition' as const,
      match,
      what: text.slice(head.from, head.to),
      span: head,
    })),
  ]
}

function answers({block}: NginxStatement): boolean {
  return (block?.nodes ?? []).some(
    node =>
      node.kind === 'statement' &&
      (node.name.text === 'return' ||
        (node.name.text === 'rewrite' &&
          (/^(?:redirect|permanent)$/u.test(node.args[2]?.text ?? '') ||
            /^(?:https?:\/\/|\$scheme)/u.test(node.args[1]?.text ?? '')))),
  )
}

function refusesGet({args, block}: NginxStatement): boolean {
  const refuses = block?.nodes.some(node => node.kind === 'statement' && /^(?:deny|auth_)/u.test(node.name.text))
  return refuses === true && !args.some(({text}) => text.toUpperCase() === 'GET')
}

/** Rules of one block are inherited together; those without a `deny` refuse nobody, and `deny all` alone everybody. */
function byAddress(scope: Scope): readonly NginxStatement[] {
  for (let each: Scope | null = scope; each; each = each.outer) {
    const deny = each.byName.get('deny') ?? []
    const allow = each.byName.get('allow') ?? []
    if (deny.length + allow.length === 0) continue
    const partial = allow.length > 0 || deny.some(({args}) => args[0]?.text !== 'all')
    return partial ? deny.slice(0, 1) : []
  }
  return []
}
