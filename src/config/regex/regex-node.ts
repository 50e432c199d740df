/** A part of a regular expression over bytes. */
export type RegexNode =
  /** One byte; `has[code]` tells whether it fits. */
  | {readonly kind: 'set'; readonly has: readonly boolean[]}
  | {readonly kind: 'sequence' | 'choice'; readonly parts: readonly RegexNode[]}
  /** `group` counts from 1; 0 where nothing is captured. */
  | {readonly kind: 'group'; readonly group: number; readonly body: RegexNode}
  /** `max` is `Infinity` where there is no limit. An atomic one gives nothing back. */
  | {
      readonly kind: 'repeat'
      readonly body: RegexNode
      readonly min: number
      readonly max: number
      readonly lazy: boolean
      readonly atomic: boolean
    }
  | {readonly kind: 'atomic'; readonly body: RegexNode}
  | {readonly kind: 'look'; readonly behind: boolean; readonly negative: boolean; readonly body: RegexNode}
  /** `end` also holds before a line feed that ends the text, `text-end` only at its very end. */
  | {readonly kind: 'start' | 'end' | 'text-end' | 'line-start' | 'line-end' | 'boundary' | 'no-boundary'}
  | {readonly kind: 'back'; readonly group: number; readonly ignoresCase: boolean}

/** A regular expression, ready to be matched. */
export interface Regex {
  readonly kind: 'regex'
  readonly root: RegexNode
  /** Numbers of named groups. */
  readonly names: ReadonlyMap<string, number>
  readonly groups: number
}
