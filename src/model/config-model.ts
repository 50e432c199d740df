import type {Unknown} from './finding.ts'
import type {Span} from './span.ts'

/** A value with the spans it was read from, or the reason why it is not known. */
export type Known<T> =
  | {readonly known: true; readonly value: T; readonly spans: readonly Span[]}
  | {readonly known: false; readonly why: Unknown; readonly spans: readonly Span[]}

/** What a configuration file says, whatever its dialect: what rules and `config/forward` read. */
export interface ConfigModel {
  readonly sites: readonly Site[]
  /** Constructs that may change the answer and that are not modelled, includes and templates among them. */
  readonly gaps: readonly Gap[]
  /** What a lexer noticed and a rule may judge. */
  readonly marks: readonly Mark[]
}

export interface Gap {
  readonly why: Unknown
  /** The construct as written: `IncludeOptional conf/*.conf`. */
  readonly what: string
  readonly span: Span
}

/** Something odd in the text that the server may pass over in silence. */
export interface Mark {
  readonly kind: string
  readonly span: Span
}

/** One virtual host, `server {}` or frontend. */
export interface Site {
  readonly proxy: 'apache' | 'nginx' | 'haproxy'
  /** Names it answers to; empty if none is written. */
  readonly names: readonly string[]
  /** Addresses as written: `*:80`. */
  readonly listen: readonly string[]
  /** In the order the server tries them: the first whose match holds takes the request. */
  readonly routes: readonly Route[]
  readonly span: Span
  readonly settings: SiteSettings
  /** Gaps within this site or above it. */
  readonly gaps: readonly Gap[]
}

/** What applies to all routes of a site. */
export interface SiteSettings {
  /** httpd `AllowEncodedSlashes`, default `reject`. */
  readonly encodedSlash: Known<'reject' | 'decode' | 'keep'>
  /** httpd `MergeSlashes`, nginx `merge_slashes`, default true. */
  readonly mergeSlashes: Known<boolean>
}

/** One way through a site. */
export interface Route {
  readonly match: RouteMatch
  readonly target: RouteTarget
  /** What the proxy does to the path on its way. */
  readonly path: Known<PathForwarding>
  /** Dialect's own words for the form, for messages: `ProxyPass`, `<Location> ProxyPass`. */
  readonly form: string
  /** The whole directive. */
  readonly span: Span
}

/**
 * `prefix` compares decoded bytes from the start of the path; `segment` asks for a boundary at its end.
 * An empty `value` stands for a prefix that is not known, which may take anything.
 */
export type RouteMatch =
  | {readonly kind: 'prefix'; readonly value: string; readonly segment: boolean; readonly span: Span}
  | {readonly kind: 'exact'; readonly value: string; readonly span: Span}
  | {readonly kind: 'regex'; readonly value: string; readonly span: Span}

export type RouteTarget =
  | {readonly kind: 'backend'; readonly url: Known<BackendUrl>}
  /** Not proxied here: `ProxyPass /x !`, `return`, a file. */
  | {readonly kind: 'local'; readonly span: Span}
  /** A construct that takes the request and is not modelled. */
  | {readonly kind: 'not-modelled'; readonly why: Unknown; readonly what: string; readonly span: Span}

export interface BackendUrl {
  readonly scheme: string
  readonly host: string
  /** The scheme's default where none is written. */
  readonly port: number
  /** From the first slash after the authority; empty if there is none. */
  readonly path: string
  readonly span: Span
}

/**
 * `raw`: the bytes of the request (httpd `nocanon`, nginx without a URI part).
 * `canonical`: decoded, then encoded again (httpd without `nocanon`, nginx with a URI part).
 * `mapping-encoded`: httpd `mapping=encoded`, unreserved bytes decoded only.
 */
export type PathForwarding = 'raw' | 'canonical' | 'mapping-encoded'
