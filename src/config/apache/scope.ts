import type {Gap, Known, Route, SiteSettings} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import type {ExpandedWord} from './expand-variables.ts'

/** What was read so far of one server: the file's top level or a `<VirtualHost>`. The reader fills it. */
export interface Scope {
  readonly span: Span
  readonly names: string[]
  readonly listen: readonly string[]
  /** Directive form, in file order. */
  readonly passes: Route[]
  /** `<Location>` form, in file order. */
  readonly locations: Route[]
  /** Count only where `rewriteOn` is set in the end. */
  readonly rewrites: Route[]
  /** Rules that only keep those behind them from being asked; none has come behind them yet. */
  readonly rewriteEnds: Route[]
  readonly gaps: Gap[]
  encodedSlash: SiteSettings['encodedSlash'] | null
  mergeSlashes: Known<boolean> | null
  rewriteOn: boolean
  /** `RewriteCond` lines that wait for their `RewriteRule`. */
  conditions: (readonly ExpandedWord[])[]
}

/** A server about which nothing was read yet. */
export function emptyScope(span: Span, listen: readonly string[]): Scope {
  return {
    span,
    names: [],
    listen,
    passes: [],
    locations: [],
    rewrites: [],
    rewriteEnds: [],
    gaps: [],
    encodedSlash: null,
    mergeSlashes: null,
    rewriteOn: false,
    conditions: [],
  }
}
