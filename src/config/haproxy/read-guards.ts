import type {Guard, RouteMatch} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import {branchesOf} from './branches-of.ts'
import type {Circumstances} from './evaluate-test.ts'
import type {HttpRule} from './read-http-rules.ts'

const kinds: Readonly<Record<string, Guard['kind']>> = {
  auth: 'login',
  redirect: 'redirect',
  deny: 'refusal',
  tarpit: 'refusal',
  reject: 'refusal',
  'silent-drop': 'refusal',
  return: 'refusal',
  allow: 'open',
}

/**
 * What rules ask of a request, the first rule last, for that is the one which decides. Rules about who asks, or how often,
 * are none of these. `within` are the paths that get there at all; null for all.
 */
export function readGuards(
  rules: readonly HttpRule[],
  circumstances: Circumstances,
  within: RouteMatch | null,
): readonly Guard[] {
  const guards = rules.flatMap(({action, condition, statement}): readonly Guard[] => {
    const kind = Object.hasOwn(kinds, action) ? kinds[action] : undefined
    if (!kind) return []
    const {span} = statement
    return branchesOf(condition, circumstances).flatMap(({match, unknown}): readonly Guard[] => {
      if (unknown?.why === 'condition') return []
      if (unknown) return [{kind, match: anything('', span), span}]
      return [{kind, match: match ?? within ?? anything('/', span), span}]
    })
  })
  return guards.reverse()
}

function anything(value: string, span: Span): RouteMatch {
  return {kind: 'prefix', value, segment: false, span}
}
