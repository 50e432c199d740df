import type {Span} from '../../model/span.ts'

/** The assignments and the comments of a start script. */
export interface Script {
  readonly assignments: readonly Assignment[]
  readonly comments: readonly Span[]
}

/** `NAME=value`. */
export interface Assignment {
  readonly name: string
  /** From the name to the end of the value, over all its lines. */
  readonly span: Span
  /** Whether it stands within an `if`, a `case`, a loop or a function, or behind `&&` or `||`. */
  readonly conditional: boolean
  /** The pieces of the value, in order; white space is part of a piece only within quotes and in a `set` of Windows. */
  readonly pieces: readonly Piece[]
}

/** A stretch of a value, without its quotes. */
export interface Piece {
  readonly span: Span
  readonly quote: '"' | "'" | null
}
