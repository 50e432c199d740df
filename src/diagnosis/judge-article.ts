import type {Cause} from '../model/article.ts'
import type {Finding} from '../model/finding.ts'
import type {KnownArticle} from '../model/knowledge.ts'
import type {Note} from '../model/note.ts'
import type {Verdict, VerdictReasonId, VerdictStatus} from '../model/verdict.ts'

import type {Proof} from './weigh-proof.ts'

/** What is known about an article before its causes are judged. */
export interface Evidence {
  /** Findings of this article's signatures. */
  readonly symptoms: readonly Finding[]
  /** Findings of config rules, whatever the article. */
  readonly rules: readonly Finding[]
  /** What a rule says about the logged requests; null for an id that is no rule. */
  readonly prove: (rule: string, symptoms: readonly Finding[]) => Proof | null
}

type Draft = Omit<Verdict, 'status'> & {readonly status: VerdictStatus | 'undecided'}

/** A verdict for each cause that the evidence says something about, in the article's order of suspicion. */
export function judgeArticle(article: KnownArticle, evidence: Evidence): readonly Verdict[] {
  const drafts = article.causes.flatMap(cause => judgeCause(article.id, cause, evidence) ?? [])
  const settled = drafts.some(({status}) => status === 'confirmed')
  const first = settled ? -1 : drafts.findIndex(({status}) => status === 'undecided' || status === 'likely')
  return drafts.map((draft, index) => ({
    ...draft,
    status: statusOf(draft, index === first),
    // Beside a confirmed cause nothing was cured yet.
    reasons: settled && draft.status === 'ruled-out' ? [note('ruled-out')] : draft.reasons,
  }))
}

function statusOf(draft: Draft, first: boolean): VerdictStatus {
  if (draft.status !== 'undecided') return draft.status
  return first ? 'likely' : 'possible'
}

function judgeCause(article: string, cause: Cause, evidence: Evidence): Draft | null {
  const symptoms = evidence.symptoms.filter(({check}) => cause['shown-by'].includes(check))
  const provenBy = evidence.symptoms.filter(({check}) => cause['proven-by'].includes(check))
  const draft = {article, cause: cause.id, remedies: cause.remedies, needs: [], reasons: []}
  const shown = symptoms.map(({check}) => check)
  if (provenBy.length > 0) {
    return {...draft, status: 'confirmed', because: unique([...shown, ...provenBy.map(({check}) => check)])}
  }
  if (symptoms.length === 0) {
    const waiting = evidence.rules.filter(
      ({check, severity}) => cause['proven-by'].includes(check) && severity !== 'info',
    )
    return waiting.length > 0
      ? {...draft, status: 'waiting', because: unique(waiting.map(({check}) => check)), reasons: [note('no-event-yet')]}
      : null
  }
  const proofs = cause['proven-by'].flatMap(rule => {
    const proof = evidence.prove(rule, symptoms)
    return proof ? [{rule, proof}] : []
  })
  return {...draft, ...weigh(cause, shown, proofs, lastOf(symptoms))}
}

function weigh(
  cause: Cause,
  shown: readonly string[],
  proofs: readonly {readonly rule: string; readonly proof: Proof}[],
  last: string | null,
): Pick<Draft, 'status' | 'because' | 'needs' | 'reasons'> {
  const held = proofs.filter(({proof}) => proof.kind === 'holds')
  if (held.length > 0) {
    const certain = held.some(({proof}) => proof.kind === 'holds' && proof.certainty === 'certain')
    return {
      status: certain ? 'confirmed' : 'likely',
      because: unique([...shown, ...held.map(({rule}) => rule)]),
      needs: [],
      reasons: certain ? [] : [note('proof-likely')],
    }
  }
  const open = proofs.flatMap(({proof}) => (proof.kind === 'undecided' ? proof.needs : []))
  if (open.length > 0 || proofs.length === 0) {
    const needs = unique(open.length > 0 ? open : (cause.needs ?? []))
    return {status: 'undecided', because: shown, needs, reasons: [note(needs.length > 0 ? 'undecided' : 'no-proof')]}
  }
  const unaffected = proofs.flatMap(({proof}) => (proof.kind === 'unaffected' ? [proof.path] : []))
  if (unaffected.length > 0) {
    return {
      status: 'possible',
      because: shown,
      needs: cause.needs ?? [],
      reasons: [note('path-unchanged', {path: unaffected[0] ?? ''})],
    }
  }
  return {
    status: 'ruled-out',
    because: shown,
    needs: [],
    reasons: [last === null ? note('ruled-out-undated') : note('ruled-out-since', {last})],
  }
}

function note(id: VerdictReasonId, facts: Note['facts'] = {}): Note<VerdictReasonId> {
  return {id, facts}
}

function lastOf(findings: readonly Finding[]): string | null {
  return findings.reduce<string | null>(
    (last, {last: own}) => (own !== null && (!last || own > last) ? own : last),
    null,
  )
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}
