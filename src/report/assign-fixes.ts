import type {AnswerArticle, AnswerFix} from './answer-types.ts'

/** Where each fix of an article is shown. */
export interface AssignedFixes {
  /** By cause: those of its remedies, in the order of the remedies. */
  readonly ofCause: ReadonlyMap<string, readonly AnswerFix[]>
  /** By check: those that no cause names. */
  readonly ofFinding: ReadonlyMap<string, readonly AnswerFix[]>
}

/** Gives each fix to the first cause that still stands and names its remedy, else leaves it with its finding. */
export function assignFixes(article: AnswerArticle): AssignedFixes {
  const ofCause = new Map<string, AnswerFix[]>()
  const ofFinding = new Map<string, AnswerFix[]>()
  const standing = article.verdicts.filter(({status}) => status !== 'ruled-out')
  for (const {check, fixes} of article.findings) {
    for (const fix of fixes) {
      const verdict = standing.find(({remedies}) => remedies.some(({id}) => id === fix.remedy))
      const [map, key] = verdict ? [ofCause, verdict.cause] : [ofFinding, check]
      map.set(key, [...(map.get(key) ?? []), fix])
    }
  }
  for (const {cause, remedies} of standing) {
    const rank = (fix: AnswerFix) => remedies.findIndex(({id}) => id === fix.remedy)
    ofCause.get(cause)?.sort((a, b) => rank(a) - rank(b))
  }
  return {ofCause, ofFinding}
}
