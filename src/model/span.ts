/**
 * A half-open range `[from, to)` of a text, in UTF-16 code units: what `String.prototype.slice` takes.
 * `from === to` is a place between two characters.
 */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * A range of an input as it was given, before any repair: what a person is shown.
 * Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive.
 */
export interface Place {
  readonly input: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}
