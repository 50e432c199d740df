import {plainProxyPass} from '../config/plain-proxy-pass.ts'
import type {Decision, RequestToJudge, Rule} from '../config/rules/rule.ts'
import type {ConfigModel} from '../model/config-model.ts'
import type {NeededInput} from '../model/input-kind.ts'
import type {Certainty} from '../model/severity.ts'

/** What a rule says about the requests that a log names. */
export type Proof =
  | {readonly kind: 'holds'; readonly certainty: Certainty; readonly path: string}
  | {readonly kind: 'undecided'; readonly needs: readonly NeededInput[]}
  /** The fault is there, or may be, and cannot have touched any of these paths. */
  | {readonly kind: 'unaffected'; readonly path: string}
  | {readonly kind: 'refuted'}

/**
 * Asks a rule about every logged request. One that the fault reaches is enough; one that cannot be told leaves it open.
 * Without a config a plain `ProxyPass` stands in, which can only show that no such proxy changes these paths.
 */
export function weighProof(rule: Rule, models: readonly ConfigModel[], requests: readonly RequestToJudge[]): Proof {
  const known = models.length > 0
  const decisions = requests.map(request => ({
    path: request.path,
    decision: rule.decide(known ? models : [plainProxyPass], request),
  }))
  const untouched = decisions.find(({decision}) => decision.answer === 'unchanged')
  if (!known) {
    const all = decisions.length > 0 && decisions.every(({decision}) => decision.answer === 'unchanged')
    return all && untouched ? {kind: 'unaffected', path: untouched.path} : {kind: 'undecided', needs: rule.needs}
  }
  const held = decisions.filter(({decision}) => decision.answer === 'holds')
  const best = held.find(({decision}) => decision.certainty === 'certain') ?? held[0]
  if (best) return {kind: 'holds', certainty: best.decision.certainty, path: best.path}
  const open = decisions.filter(({decision}) => decision.answer === 'unknown').map(({decision}) => decision)
  if (open.length > 0 || decisions.length === 0) return {kind: 'undecided', needs: needsOf(open, rule)}
  return untouched ? {kind: 'unaffected', path: untouched.path} : {kind: 'refuted'}
}

function needsOf(decisions: readonly Decision[], rule: Rule): readonly NeededInput[] {
  const needs = [...new Set(decisions.flatMap(decision => decision.needs ?? []))]
  return needs.length > 0 ? needs : rule.needs
}
