import type {Facts} from '../model/facts.ts'
import type {contentEn} from '../wording/content.en.ts'

/** What the gate can find; the words of each stand in `src/wording`. */
export type ProblemId = keyof typeof contentEn.problems

/** A range of a file; lines and columns count from 1, the end is exclusive. */
export interface FileRange {
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** Something in the content that is not as it must be. A list of names in `facts` has a name a line. */
export interface Problem extends FileRange {
  readonly id: ProblemId
  readonly facts: Facts
  /** From the project's root, with slashes. */
  readonly file: string
  readonly severity: 'error' | 'warning'
}
