import type {TargetChange} from '../../model/config-model.ts'
import {branchesOf} from './branches-of.ts'
import type {Circumstances} from './evaluate-test.ts'
import type {HttpRule} from './read-http-rules.ts'

const actions = /^(?:(?:set|replace)-(?:path|pathq|uri)|set-query|normalize-uri)$/u

/** What rules do to the request-target, in order. */
export function readChanges(rules: readonly HttpRule[], circumstances: Circumstances): readonly TargetChange[] {
  return rules.flatMap(({action, args, condition, statement}): readonly TargetChange[] => {
    const branches = actions.test(action) ? branchesOf(condition, circumstances) : []
    if (branches.length === 0) return []
    const sure = branches.filter(({unknown}) => unknown === null)
    const all = branches.some(({match}) => match === null)
    const open =
      statement.open?.why ??
      (sure.length < branches.length ? (branches.find(each => each.unknown)?.unknown?.why ?? null) : null)
    const matches = all ? null : branches.flatMap(({match}) => match ?? [])
    return [{action, args, matches, open, span: statement.span}]
  })
}
