import type {NeededInput} from './input-kind.ts'
import type {Note} from './note.ts'

/**
 * `confirmed`: symptom and proof. `likely`: symptom, the proof cannot be decided, first such cause in order.
 * `possible`: the same further down, or no proof of it is to be had. `waiting`: proof, no symptom yet.
 * `ruled-out`: symptom, the proof is known to be false.
 */
export type VerdictStatus = 'confirmed' | 'likely' | 'possible' | 'waiting' | 'ruled-out'

/** What the files at hand say about one cause of one article. */
export interface Verdict {
  readonly article: string
  readonly cause: string
  readonly status: VerdictStatus
  /** Checks that led here: signatures and rules, by id. */
  readonly because: readonly string[]
  readonly remedies: readonly string[]
  /** What would settle it; empty where nothing more is needed. */
  readonly needs: readonly NeededInput[]
  /** Why the status is not higher, or when the last event was. */
  readonly reasons: readonly Note<VerdictReasonId>[]
}

/** Why a verdict is what it is, or when the last event was: the ids of `Verdict.reasons`. */
export type VerdictReasonId =
  | 'no-event-yet'
  | 'proof-likely'
  | 'undecided'
  | 'no-proof'
  | 'path-unchanged'
  | 'ruled-out'
  | 'ruled-out-since'
  | 'ruled-out-undated'
