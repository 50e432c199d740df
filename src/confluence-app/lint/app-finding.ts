import type {Facts} from '../../model/facts.ts'
import type {AppFindingId} from '../../wording/lint-app.en.ts'

/** Something in an app that is not as it should be. */
export interface AppFinding {
  readonly id: AppFindingId
  readonly severity: Severity
  /** An entry of the JAR, or the file as given; of several archives' worth of names only this one. */
  readonly file: string
  /** Both count from 1; 1 and 1 where a whole file is meant. */
  readonly line: number
  readonly column: number
  readonly facts: Facts
}

/** How much a finding matters: an `info` is true and may be as it should be. */
export type Severity = 'error' | 'warning' | 'info'

const others: Readonly<Partial<Record<AppFindingId, Severity>>> = {
  'too-many-entries': 'warning',
  'entry-too-large': 'warning',
  'entry-repeated': 'warning',
  'manifest-not-first': 'warning',
  'plugins-version-spelling': 'warning',
  'plugin-key-not-reverse-dns': 'warning',
  'i18n-key-missing': 'warning',
  'i18n-key-unknown': 'info',
  'properties-not-ascii': 'warning',
  'script-syntax': 'warning',
  'data-center-status-missing': 'warning',
  'read-only-mode-not-stated': 'info',
  'xwork-module': 'info',
  'javax-name': 'info',
}

/** A finding with the severity that its id has everywhere; without a place it is about the whole file. */
export function appFinding(
  id: AppFindingId,
  file: string,
  {line, column}: {readonly line: number; readonly column: number} = {line: 1, column: 1},
  facts: Facts = {},
): AppFinding {
  return {id, severity: others[id] ?? 'error', file, line, column, facts}
}
