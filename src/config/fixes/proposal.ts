import type {Edit} from '../../model/edit.ts'
import type {Fix} from '../../model/finding.ts'
import type {RemedyId, Rule, RuleFinding} from '../rules/rule.ts'

/** A change that may remove a finding, not checked yet. */
export interface Proposal {
  readonly rule: Rule
  readonly finding: RuleFinding
  readonly remedy: RemedyId
  readonly kind: Fix['kind']
  /** At least one, sorted. */
  readonly edits: readonly [Edit, ...Edit[]]
}
