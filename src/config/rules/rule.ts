import type {ConfigModel, Route, Site} from '../../model/config-model.ts'
import type {Facts} from '../../model/facts.ts'
import type {Unknown} from '../../model/finding.ts'
import type {NeededInput} from '../../model/input-kind.ts'
import type {Certainty, Severity} from '../../model/severity.ts'
import type {Span} from '../../model/span.ts'

/** Ids of rules; public, never renamed. */
export type RuleId =
  | 'path-reencoded'
  | 'route-shadowed'
  | 'slash-mismatch'
  | 'websocket-not-proxied'
  | 'tunnel-timeout-short'
  | 'header-inheritance-lost'
  | 'host-not-preserved'
  | 'forwarded-proto-missing'
  | 'body-limit-small'
  | 'encoded-slash-chain'
  | 'token-auth-blocked'
  | 'proxypass-misplaced'
  | 'comment-swallows-directive'
  | 'invisible-character'
  | 'text-ignored'
  | 'connector-public-url-mismatch'
  | 'connector-conflict'
  | 'context-path-mismatch'
  | 'ajp-secret-mismatch'
  | 'ajp-open'
  | 'connector-proxy-incomplete'
  | 'connector-scheme-case'
  | 'relaxed-characters-missing'
  | 'header-size-small'
  | 'threads-exceed-pool'
  | 'jndi-maxactive-ignored'
  | 'jvm-flag-typo'

/** Ids of remedies that a fixer exists for; public, never renamed. */
export type RemedyId =
  | 'add-nocanon'
  | 'nocanon-for-download'
  | 'reorder-routes'
  | 'match-slashes'
  | 'drop-uri-part'
  | 'drop-path-change'
  | 'enable-websocket'
  | 'lengthen-timeout'
  | 'repeat-headers'
  | 'preserve-host'
  | 'forward-proto'
  | 'raise-body-limit'
  | 'end-comment'
  | 'replace-invisible'
  | 'separate-text'
  | 'drop-path-argument'
  | 'use-section-path'
  | 'move-nocanon'
  | 'drop-reverse-parameter'
  | 'allow-encoded-slashes'
  | 'exempt-token-auth'
  | 'redirect-except-token-auth'
  | 'match-public-url'
  | 'set-context-path'
  | 'pass-encoded-slash'
  | 'bind-to-loopback'
  | 'add-secure'
  | 'add-proxy-port'
  | 'lower-scheme'
  | 'relax-characters'
  | 'raise-header-size'
  | 'raise-pool'
  | 'rename-maxactive'
  | 'correct-flag'

/** A check on what configuration files say. */
export interface Rule {
  readonly id: RuleId
  /** What would settle it where no file tells. */
  readonly needs: readonly NeededInput[]
  /** The best first. */
  readonly remedies: readonly RemedyId[]
  /** Whether corrections are offered for findings of severity info too; by default they are not. */
  readonly mendsInfo?: boolean
  readonly check: (models: readonly ConfigModel[], context: RuleContext) => RuleResult
  /** Whether the fault is there for one logged request. */
  readonly decide: (models: readonly ConfigModel[], request: RequestToJudge) => Decision
}

/** What is known besides the configurations. */
export interface RuleContext {
  /** Request-targets that logs name, origin form. */
  readonly loggedPaths: readonly string[]
  /** Index of the configuration of the proxy that the user says stands in front of the others. */
  readonly front?: number
}

export interface RuleResult {
  readonly findings: readonly RuleFinding[]
  readonly questions: readonly RuleQuestion[]
  /** Why the files may not tell, where that is no question to the reader: it would be asked about most files. */
  readonly untold?: Unknown
}

/** A fault of a route, of a site or of the text alone; `model` is the index of its configuration. */
export interface RuleFinding {
  readonly severity: Severity
  readonly certainty: Certainty
  readonly model: number
  /** What is shown and marked. */
  readonly span: Span
  /** What holds the span and goes over several lines, such as a tag: a comment above it is about the finding. */
  readonly within?: Span
  readonly site: Site | null
  readonly route: Route | null
  readonly facts: Facts
  /** How many more faults of this rule come to light once this one is mended; none where it is not given. */
  readonly hides?: number
}

export interface RuleQuestion {
  readonly why: Unknown
  readonly model: number
  readonly span: Span
  readonly facts: Facts
  /** What would answer it; the kind of its own file where it is not given. */
  readonly needs?: NeededInput
}

/** A request-target as logged, origin form; `hasPlaceholder` where some of it was blanked. */
export interface RequestToJudge {
  readonly path: string
  readonly hasPlaceholder: boolean
  /** As in `RuleContext`. */
  readonly front?: number
}

/**
 * `holds`: the route that takes this request has the fault, and it changes this request.
 * `unchanged`: the route has the fault but leaves these bytes as they are.
 * `fails`: the route does not have it. `unknown`: the files do not tell.
 */
export interface Decision {
  readonly answer: 'holds' | 'unchanged' | 'fails' | 'unknown'
  readonly certainty: Certainty
  /** With `unknown`: why, where one construct is to blame. */
  readonly why?: Unknown
  /** With `unknown`: what would tell. */
  readonly needs?: readonly NeededInput[]
}
