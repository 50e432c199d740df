import type {RemedyId, RuleId} from '../config/rules/rule.ts'
import type {Facts} from '../model/facts.ts'
import type {Severity} from '../model/severity.ts'

/** What a rule says. */
export interface RuleWords {
  /** The fault in a few words, for lists. */
  readonly title: string
  /** What was found, by severity. */
  readonly message: (facts: Facts, severity: Severity) => string
  /** Why it is a fault, in a sentence or two. */
  readonly why: string
}

/** What a correction does and what it costs. */
export interface RemedyWords {
  readonly title: string
  readonly description: string
}

/** The words of all rules. */
export type RulesWords = Readonly<Record<RuleId, RuleWords>>

/** The words of all corrections. */
export type RemediesWords = Readonly<Record<RemedyId, RemedyWords>>
