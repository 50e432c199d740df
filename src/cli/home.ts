import type {Knowledge} from '../model/knowledge.ts'
import type {Command} from './command.ts'

/** What the command line runs from: a checkout, or an installed package. */
export interface Home {
  readonly version: string
  /** What can be called, by name; each is loaded when it is called. */
  readonly commands: Readonly<Record<string, () => Promise<Command>>>
  /** Names of commands that need a checkout and are not among `commands`. */
  readonly absent: readonly string[]
  readonly knowledge: () => Promise<Knowledge>
  /** What reads the files of the search index by name; null for one that is not there. */
  readonly searchIndex: () => Promise<(name: string) => Promise<unknown>>
  /** The folder of the checkout, or of the package. */
  readonly root: string
}
