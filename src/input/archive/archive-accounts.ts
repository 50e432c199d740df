import type {NoteTally} from './note-tally.ts'
import type {ReadBudget} from './read-budget.ts'
import type {ReadMeter} from './read-meter.ts'

/** What the reading of an archive is accounted on. */
export interface ArchiveAccounts {
  readonly budget: ReadBudget
  readonly meter: ReadMeter
  readonly tally: NoteTally
}
