import type {ArchiveAccounts} from '../input/archive/archive-accounts.ts'
import {noteTally} from '../input/archive/note-tally.ts'
import {readBudget} from '../input/archive/read-budget.ts'
import {readMeter} from '../input/archive/read-meter.ts'
import type {StreamChecks} from '../logs/stream/stream-checks.ts'
import type {StreamOptions} from '../logs/stream/stream-options.ts'

/** How inputs are read: progress is told in bytes of the files as given. */
export type ReadOptions = Omit<StreamOptions, 'kind'>

/** What is shared by all that is read out of one file as given. */
export interface Reading {
  readonly checks: StreamChecks
  readonly options: ReadOptions
  readonly accounts: ArchiveAccounts
  /** What became of the members of the archive; null for a file that is none. */
  readonly members: MemberCounts | null
  /** Archives around what is read. */
  readonly depth: number
}

/** Counted while an archive is read. */
export interface MemberCounts {
  read: number
  passed: number
  /** Bytes of texts that are held until the answer is made. */
  held: number
  /** Whether there are folders of a Confluence support zip. */
  support: boolean
}

/** Begins to read a file as given, or several that are one log. `size`: of them all; null for a pipe. */
export function reading(checks: StreamChecks, options: ReadOptions, size: number | null): Reading {
  const meter = readMeter(size)
  const budget = readBudget(() => size ?? meter.progress().bytes)
  return {checks, options, accounts: {budget, meter, tally: noteTally()}, members: null, depth: 0}
}
