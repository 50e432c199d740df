import type {OpenSection} from '../check-syntax.ts'

/** Words of a directive, variables replaced, and the text that they are made of. */
export interface Given {
  readonly words: readonly string[]
  /** Everything behind the name. */
  readonly rest: () => string
  /** Whether a section around it gives the path. */
  readonly located: boolean
  /** The name of the innermost section that is no condition. */
  readonly section: string
  readonly parent: OpenSection
}

/** Whether httpd refuses the arguments of a directive or section, of which there are as many as it takes. */
export type Refusal = (given: Given) => boolean

/** By names in lower case, those of sections behind a `<`. */
export type Refusals = Readonly<Record<string, Refusal>>
