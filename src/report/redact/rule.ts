import type {RedactedKind} from '../../model/redacted-kind.ts'

/** A value in a text that tells who or what somebody is. */
export interface Hit {
  /** UTF-16 units; `to` is exclusive. */
  readonly from: number
  readonly to: number
  readonly kind: RedactedKind
}

/** Takes a hit; the texts between hits stay as they are. */
export type AddHit = (from: number, to: number, kind: RedactedKind) => void

/** Recognises values of one kind by what stands around them, or by their own shape. */
export interface RedactRule {
  /**
   * Keys whose value is of a kind: `userName` in `userName: x`, `"userName":"x"`, `userName=x`. Spelt in lower case
   * without `.`, `_` and `-`; a longer key counts by its last words, so that `password` covers `ATL_JDBC_PASSWORD`.
   */
  readonly fields?: ReadonlyMap<string, Field>
  readonly finders: readonly Finder[]
}

/** Looks for values in a line in which a word occurs that makes it worth a look. */
export interface Finder {
  /** In lower case, `0` for any digit, a tab for any white space but the blank. None: every line is looked at. */
  readonly triggers: readonly string[]
  /** How many of them must occur; 1 if it is not given. */
  readonly least?: number
  /** Tells every value in a line of 64 KB at most. Time grows with the length alone. */
  readonly find: (text: string, add: AddHit) => void
}

/** What the value of a key looks like. */
export interface Field {
  readonly kind: RedactedKind
  /**
   * How far an unquoted value goes: `word` to the next blank or delimiter; `phrase` may hold blanks, as names and titles
   * do; `rdn` is a part of an LDAP name, which ends at an unescaped comma.
   */
  readonly extent: 'word' | 'phrase' | 'rdn'
  /** Whether it is one at all: `token: VAR` is a parser's complaint. */
  readonly accepts?: (value: string) => boolean
}
