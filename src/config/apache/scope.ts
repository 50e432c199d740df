import type {Gap, Guard, Known, Route, RouteMatch, SiteSettings} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import type {EffectiveDirective, EffectiveNode} from './evaluate-apache.ts'
import type {ExpandedWord} from './expand-variables.ts'

/** What was read so far of one server: the file's top level or a `<VirtualHost>`. The reader fills it. */
export interface Scope {
  readonly span: Span
  readonly names: string[]
  readonly listen: readonly string[]
  /** Directive form, in file order. */
  readonly passes: PendingRoute[]
  /** `<Location>` form, in file order. */
  readonly locations: PendingRoute[]
  /** Count only where `rewriteOn` is set in the end. */
  readonly rewrites: PendingRoute[]
  /** Rules that only keep those behind them from being asked; none has come behind them yet. */
  readonly rewriteEnds: PendingRoute[]
  /** `RewriteEngine` within a `<Location>`: it decides there about the rules of the server. */
  readonly engines: {readonly on: boolean; readonly section: RequestSection; readonly pending: PendingRoute}[]
  readonly gaps: Gap[]
  /** Those of the gaps that may hold any directive. */
  readonly openEnds: Gap[]
  /** All that stands in the server itself, outside sections that take a part of the requests. */
  readonly nodes: EffectiveNode[]
  /** `<Proxy>` and `<Location>`, in file order. */
  readonly sections: RequestSection[]
  readonly workers: Workers
  /** Rewriting rules that take WebSocket upgrades only, and redirects and refusals by rules without a condition. */
  readonly upgrades: RouteMatch[]
  readonly redirects: Guard[]
  encodedSlash: SiteSettings['encodedSlash'] | null
  mergeSlashes: Known<boolean> | null
  /** `RewriteEngine` outside sections. */
  rewriteOn: boolean
  /** `RewriteCond` lines that wait for their `RewriteRule`. */
  conditions: (readonly ExpandedWord[])[]
}

/** A route whose settings are told once the whole server is read. */
export interface PendingRoute {
  /** Its settings are not read yet. */
  readonly route: Route
  /** The URL that says what httpd connects through, as written; null where there is none that could. */
  readonly url: string | null
  /** The section that it stands in. */
  readonly section: RequestSection | null
}

/** A section that takes a part of the requests: by their path, or (`<Proxy>`) by the backend they go to. */
export interface RequestSection {
  readonly kind: 'location' | 'proxy'
  readonly match: RouteMatch
  readonly nodes: readonly EffectiveNode[]
  readonly condition: EffectiveDirective['condition']
}

/** Connections to one backend URL. */
export interface Worker {
  /** What URLs are compared with: see `workerName`. That of a balancer is its name alone. */
  readonly name: string
  /** As first written. */
  readonly url: string
  /** Which was there first: of names of one length the first counts. */
  readonly rank: number
  /** `key=value`, the last of a key counts. */
  readonly parameters: ExpandedWord[]
  /** Of a balancer. */
  readonly members: Workers
}

/** Of those of one name httpd only ever finds the first. The reader fills it. */
export interface Workers {
  count: number
  /** By their name. */
  readonly plain: Map<string, Worker>
  /** Of `ProxyPassMatch` and the like, whose name may hold `$1`: by the name up to there. */
  readonly patterns: Map<string, Worker[]>
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
    engines: [],
    gaps: [],
    openEnds: [],
    nodes: [],
    sections: [],
    workers: noWorkers(),
    upgrades: [],
    redirects: [],
    encodedSlash: null,
    mergeSlashes: null,
    rewriteOn: false,
    conditions: [],
  }
}

/** A server or balancer that has none yet. */
export function noWorkers(): Workers {
  return {count: 0, plain: new Map(), patterns: new Map()}
}
