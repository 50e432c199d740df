import type {Facts} from '../model/facts.ts'
import type {CliProblemId} from '../wording/cli.en.ts'

/** A wrong call or an input that cannot be read: one line on standard error, exit code 2. */
export class UsageError extends Error {
  readonly id: CliProblemId
  readonly facts: Facts

  constructor(id: CliProblemId, facts: Facts = {}) {
    super(id)
    this.id = id
    this.facts = facts
  }
}
