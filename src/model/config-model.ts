import type {Unknown} from './finding.ts'
import type {JvmModel} from './jvm-model.ts'
import type {PropertyModel} from './property-model.ts'
import type {Span} from './span.ts'
import type {TomcatModel} from './tomcat-model.ts'

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
  /** Of a `server.xml` or a `context.xml`, which has no sites; absent for other files. */
  readonly tomcat?: TomcatModel
  /** Of a start script or options of the JVM; absent for other files. */
  readonly jvm?: JvmModel
  /** Of a `confluence.cfg.xml`; absent for other files. */
  readonly confluence?: PropertyModel
  /** Of an `upm.properties`; absent for other files. */
  readonly upm?: PropertyModel
  /** Values that nobody else may see: AJP secrets, passwords, keys, licences. In order; absent where the dialect knows none. */
  readonly secrets?: readonly Span[]
}

export interface Gap {
  readonly why: Unknown
  /** The construct as written: `IncludeOptional conf/*.conf`. */
  readonly what: string
  readonly span: Span
}

/** Something odd in the text that the server may pass over in silence. */
export interface Mark {
  readonly kind: MarkKind
  readonly span: Span
}

export type MarkKind =
  /** A comment that the next line belongs to; the span is that of the line that is lost. */
  | 'comment-swallows'
  /** A byte order mark, no-break or full-width space within a directive. */
  | 'invisible-character'
  /** What stands after the `>` of a section, or after a `#` that is no comment there. */
  | 'text-after-section'
  | 'inline-comment'
  /** A quote or a section that the server takes as closed at the end of the line or file. */
  | 'unclosed-quote'
  | 'unclosed-section'
  /** httpd: `ProxyPass` in an `<If>`, with a path within a `<Location>`, `nocanon` on `ProxyPassReverse`. */
  | 'route-in-condition'
  | 'path-in-location'
  | 'parameter-on-reverse'

/** One virtual host, `server {}` or frontend. */
export interface Site {
  readonly proxy: 'apache' | 'nginx' | 'haproxy'
  /** Names it answers to; empty if none is written. */
  readonly names: readonly string[]
  /** Addresses as written: `*:80`. */
  readonly listen: readonly string[]
  /** In the order the server tries them: the first whose match holds takes the request, save where `pick` says more. */
  readonly routes: readonly Route[]
  /**
   * How the server picks among the routes; `first` where it is not said. `nginx-locations`: an exact match, else the
   * longest prefix unless a regex takes the path and the prefix does not stop that; nested locations after the one around
   * them. `config/forward/choose-route.ts` does it.
   */
  readonly pick?: 'first' | 'nginx-locations'
  /** What is done to the decoded path before a route is picked (nginx `rewrite` in a `server`). */
  readonly rewrites?: readonly PathRewrite[]
  /** What is done to the request-target before a route is picked (HAProxy `http-request` in a frontend). */
  readonly changes?: readonly TargetChange[]
  /** Whether requests pass as bytes that the proxy does not read (HAProxy `mode tcp`). */
  readonly isTunnel?: boolean
  /** Whether request-targets pass that the proxy would refuse by itself (HAProxy `option accept-invalid-http-request`). */
  readonly isLenient?: boolean
  readonly span: Span
  readonly settings: SiteSettings
  /** Whether it speaks TLS to the browser, as far as the site itself says. */
  readonly tls: Known<boolean>
  /** What stands before routes; of those that take a path, the last decides. */
  readonly guards: readonly Guard[]
  /** What may answer before a route, depending on more than the path: `Require ip`, a redirect with a condition. */
  readonly mayAnswer?: readonly MayAnswer[]
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

/** What a request has to pass before a route: a login, a redirect, a refusal; `open` lifts what was asked above it. */
export interface Guard {
  readonly kind: 'login' | 'redirect' | 'refusal' | 'open'
  readonly match: RouteMatch
  readonly span: Span
}

/** What answers requests for some paths by itself under a condition that is not modelled. */
export interface MayAnswer {
  /** `access`: by the client's address or the method. `condition`: what tests a header, a variable or the scheme. */
  readonly kind: 'access' | 'condition'
  readonly match: RouteMatch
  /** As written. */
  readonly what: string
  readonly span: Span
}

/** One way through a site. */
export interface Route {
  readonly match: RouteMatch
  readonly target: RouteTarget
  /** What the proxy does to the path on its way. */
  readonly path: Known<PathForwarding>
  /** What the backend gets beside the path, and for how long. */
  readonly settings: RouteSettings
  /** The location around this one, which has to take the path as well (nginx). */
  readonly within?: Route
  /** Whether the path without the slash that its match ends in is answered by a redirect (nginx). */
  readonly redirectsSlash?: boolean
  /** What is done to the decoded path before it is sent (nginx `rewrite` in a `location`); all may or may not match. */
  readonly rewrites?: readonly PathRewrite[]
  /** What is done to the request-target before it is sent (HAProxy `http-request` in a backend). */
  readonly changes?: readonly TargetChange[]
  /**
   * What is sent in place of the request's path and query, with variables: `/x$1$is_args$args` (nginx). For httpd what
   * follows the authority in a `ProxyPassMatch` or `RewriteRule … [P]`.
   */
  readonly sends?: string
  /** Flags of the `RewriteRule` that this route is, as written: `P`, `BNE=/` (httpd). */
  readonly flags?: readonly string[]
  /** What may answer in place of this route, depending on more than the path (nginx `limit_except`, `allow`). */
  readonly mayAnswer?: MayAnswer
  /** Dialect's own words for the form, for messages: `ProxyPass`, `<Location> ProxyPass`. */
  readonly form: string
  /** The whole directive. */
  readonly span: Span
}

/** A change of the decoded path where a regex matches it, in the order in which they are tried (nginx `rewrite`). */
export interface PathRewrite {
  /** PCRE. */
  readonly pattern: string
  /** With `$1` and other variables; one that ends in `?` drops the query. */
  readonly replacement: string
  /**
   * `break`: no further rewriting, and the path is sent. `last`: the server picks a route anew. `redirect`: the browser is
   * sent there, with `status`. `none`: the next is tried.
   */
  readonly flag: 'break' | 'last' | 'redirect' | 'none'
  readonly status?: number
  readonly span: Span
}

/** A change of the request-target as it came, without decoding (HAProxy `http-request`). */
export interface TargetChange {
  /** As written: `set-path`, `replace-pathq`, `normalize-uri`. */
  readonly action: string
  /** What stands behind it: a format, a pattern and a format, a normalizer with its option. */
  readonly args: readonly string[]
  /** The paths for which it is done, any of them; null for all. */
  readonly matches: readonly RouteMatch[] | null
  /** Why it may not be done even then, where that is not known. */
  readonly open: Unknown | null
  readonly span: Span
}

/** What applies to one route, inherited values included. */
export interface RouteSettings {
  /** The `Host` that the backend receives. */
  readonly host: Known<SentValue>
  /** The `X-Forwarded-Proto` that the backend receives where the client sent none. */
  readonly forwardedProto: Known<SentValue>
  /** Whether a WebSocket upgrade reaches the backend as one. */
  readonly websocket: Known<boolean>
  /** Seconds of silence after which the connection to the backend is cut; 0 if never. */
  readonly idleTimeout: Known<number>
  /** Bytes of a request body beyond which it is refused; 0 if never. */
  readonly bodyLimit: Known<number>
  /** What the proxy sends as AJP secret, never to be shown: null where it sends none; absent for what does not speak AJP. */
  readonly ajpSecret?: Known<string | null>
  /** The parts of the route for which another secret is sent, or none (httpd: the longer URL of another directive). */
  readonly ajpSecretDiffers?: readonly RouteMatch[]
  /** Headers set further up that do not reach this route, because headers are set again below (nginx). */
  readonly lostHeaders: readonly LostHeader[]
  /** Where other settings may hold than these: sections that take a part of what the route takes (httpd). */
  readonly elsewhere?: readonly RouteMatch[]
}

/**
 * `none`: not sent. `client`: what the browser asked for (its `Host`, with or without the port; its scheme). `backend`: the address of the target.
 * `text`: always the same text.
 */
export type SentValue = {readonly kind: 'none' | 'client' | 'backend'} | {readonly kind: 'text'; readonly value: string}

/** A header that was set and does not count. */
export interface LostHeader {
  /** As written. */
  readonly name: string
  /** The directive that sets it in vain. */
  readonly span: Span
}

/**
 * `prefix` compares decoded bytes from the start of the path; `segment` asks for a boundary at its end.
 * An empty `value` stands for a prefix that is not known, which may take anything.
 * `stops` keeps regexes from being tried where this is the longest prefix (nginx `^~`).
 */
export type RouteMatch =
  | {
      readonly kind: 'prefix'
      readonly value: string
      readonly segment: boolean
      readonly span: Span
      readonly stops?: boolean
    }
  | {readonly kind: 'exact'; readonly value: string; readonly span: Span}
  | {readonly kind: 'regex'; readonly value: string; readonly span: Span; readonly ignoresCase?: boolean}

export type RouteTarget =
  | {readonly kind: 'backend'; readonly url: Known<BackendUrl>}
  /** Not proxied here: `ProxyPass /x !`, `return` with its status, a file. */
  | {readonly kind: 'local'; readonly span: Span; readonly status?: number}
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
 * `decoded`: sent decoded (nginx `$uri` and captures, httpd `[P,NE]`).
 * `replaced`: the same path for every request (nginx `proxy_pass $variable/fixed`).
 */
export type PathForwarding = 'raw' | 'canonical' | 'mapping-encoded' | 'decoded' | 'replaced'
