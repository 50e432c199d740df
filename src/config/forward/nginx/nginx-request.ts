/** A request as nginx has it in hand. Byte strings: one character a byte. */
export interface NginxRequest {
  /** nginx `$request_uri`: as it came. */
  readonly unparsed: string
  /** nginx `$uri`: decoded and normalised, or what a `rewrite` made of it. */
  readonly path: string
  /** nginx `$args`: without `?`, empty if there are none. */
  readonly args: string
  /** Whether the path held a `%`. */
  readonly quoted: boolean
  /** Whether the path held a `+`, encoded or not. */
  readonly plus: boolean
  /** Whether a `rewrite` matched: what came is not what is sent any more. */
  readonly rewritten: boolean
  /** Whether the location no longer says which part of the path is replaced: after `rewrite … break`. */
  readonly detached: boolean
  /** What the last regular expression took, the whole match first. */
  readonly captures: readonly (string | null)[]
  /** Numbers of its named groups. */
  readonly names: ReadonlyMap<string, number>
}
