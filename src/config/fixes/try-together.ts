import {applyEdits} from '../../input/apply-edits.ts'
import type {ConfigModel} from '../../model/config-model.ts'
import type {SourceText} from '../../model/source-text.ts'
import type {Dialect, SyntaxProblem} from '../dialect.ts'
import {distinct} from '../rules/distinct.ts'
import {rules} from '../rules/index.ts'
import type {Rule, RuleContext, RuleFinding} from '../rules/rule.ts'
import type {Proposal} from './proposal.ts'
import {elsewhere, serverFinder} from './server-finder.ts'

/** What a text is before anything is mended. */
export interface Before {
  readonly source: SourceText
  /** Its index among `models`. */
  readonly index: number
  readonly models: readonly ConfigModel[]
  readonly context: RuleContext
  readonly problems: readonly SyntaxProblem[]
  /** What each rule found in `models`, without repetition. */
  readonly found: ReadonlyMap<Rule, readonly RuleFinding[]>
}

/** The rules that have something to say about what a proposal brought back to life; null for one that does not hold. */
export type Verdicts = ReadonlyMap<Proposal, readonly string[] | null>

/**
 * Applies proposals, no two of them in one server, reads the text again and judges each server by itself: it parses as well
 * as before, the finding is gone, and no error or warning came, save about the very directive that works again. A single
 * proposal is judged by all that was read. Null where something came to where no edit is: then fewer have to be tried.
 */
export function tryTogether(proposals: readonly Proposal[], before: Before, {read}: Dialect): Verdicts | null {
  const {source, index, models, context} = before
  const text = applyEdits(
    source.text,
    proposals.flatMap(({edits}) => edits),
  )
  const {model: mended, problems} = read(text, source.encoding)
  const after = models.map((model, at) => (at === index ? mended : model))
  const found = new Map(rules.map(rule => [rule, distinct(rule.check(after, context).findings)]))
  const own = models[index] ?? mended
  const isSingle = proposals.length === 1
  if (!isSingle && own.sites.length !== mended.sites.length) return null
  const serverBefore = isSingle ? () => elsewhere : serverFinder(own, source.text.length)
  const serverAfter = isSingle ? () => elsewhere : serverFinder(mended, text.length)
  const earlier = statesOf(before.found, before.problems, index, serverBefore)
  const later = statesOf(found, problems, index, serverAfter)
  const tried = new Set(proposals.map(({edits}) => serverBefore(edits[0].from)))
  const isWorse = ([server, state]: readonly [number, State]): boolean => {
    const was = earlier.get(server) ?? nothing
    return state.problems > was.problems || rules.some(rule => faults(alarms(state, rule)) > faults(alarms(was, rule)))
  }
  if ([...later].some(each => !tried.has(each[0]) && isWorse(each))) return null
  let shift = 0
  return new Map(
    proposals.map(proposal => {
      const server = serverBefore(proposal.edits[0].from)
      const verdict = judge(proposal, earlier.get(server) ?? nothing, later.get(server) ?? nothing, shift)
      for (const {from, to, insert} of proposal.edits) shift += insert.length - (to - from)
      return [proposal, verdict]
    }),
  )
}

/** What there is to say about one server. */
interface State {
  problems: number
  readonly findings: Map<Rule, RuleFinding[]>
}

const nothing: State = {problems: 0, findings: new Map()}

function statesOf(
  found: ReadonlyMap<Rule, readonly RuleFinding[]>,
  problems: readonly SyntaxProblem[],
  index: number,
  serverOf: (offset: number) => number,
): ReadonlyMap<number, State> {
  const states = new Map<number, State>()
  const of = (server: number): State => {
    const state = states.get(server) ?? {problems: 0, findings: new Map()}
    states.set(server, state)
    return state
  }
  for (const {span} of problems) of(serverOf(span.from)).problems += 1
  for (const [rule, findings] of found) {
    for (const finding of findings) {
      const {findings: own} = of(finding.model === index ? serverOf(finding.span.from) : elsewhere)
      const list = own.get(rule)
      if (list) list.push(finding)
      else own.set(rule, [finding])
    }
  }
  return states
}

/** A verdict by the state of a server before and after; `shift` is by how much the edits above a proposal moved its own. */
function judge({rule, finding, edits}: Proposal, before: State, after: State, shift: number): readonly string[] | null {
  if (after.problems > before.problems) return null
  const count = (state: State): number =>
    faults(finding.severity === 'info' ? (state.findings.get(rule) ?? []) : alarms(state, rule))
  if (count(after) >= count(before)) return null
  const revived = rules.filter(each => each !== rule && faults(alarms(after, each)) > faults(alarms(before, each)))
  const touched = (each: Rule): boolean =>
    alarms(after, each).some(
      ({model, span}) =>
        model === finding.model && edits.some(({from}) => span.from <= from + shift && from + shift <= span.to),
    )
  return revived.every(touched) ? revived.map(({id}) => id) : null
}

/** How many faults findings are about, those included that come to light once they are mended. */
function faults(findings: readonly RuleFinding[]): number {
  return findings.reduce((sum, {hides = 0}) => sum + 1 + hides, 0)
}

/** Errors and warnings. */
function alarms({findings}: State, rule: Rule): readonly RuleFinding[] {
  return (findings.get(rule) ?? []).filter(({severity}) => severity !== 'info')
}
