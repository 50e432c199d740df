import type {Severity} from './severity.ts'

/** A part of Confluence or of what stands around it. */
export type Component =
  | 'companion'
  | 'reverse-proxy'
  | 'tomcat'
  | 'synchrony'
  | 'applinks'
  | 'database'
  | 'memory'
  | 'cluster'
  | 'directory'
  | 'sso'
  | 'mail'
  | 'encoding'
  | 'startup'
  | 'upgrade'
  | 'conversion'
  | 'apps'
  | 'license'
  | 'storage'
  | 'security'

/** A log in an article's `logs`; `src/input` recognises each as the input kind of the same name. */
export type LogName =
  | 'confluence'
  | 'security'
  | 'catalina'
  | 'synchrony'
  | 'access'
  | 'apache-error'
  | 'nginx-error'
  | 'haproxy'

/**
 * The facts of one article: `docs/kb/<slug>/article.yaml`. No sentence in any language stands here.
 * The JSON Schema in `src/content/schema/article.schema.json` is generated from this type.
 */
export interface Article {
  /**
   * The slug: the folder's name and the article's address for good.
   * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
   */
  readonly id: string
  readonly kind: 'troubleshooting' | 'startup-check' | 'security'
  /** Knowledge-Centered Service states, `not-validated` for what is known from excerpts only. */
  readonly state: 'draft' | 'not-validated' | 'validated' | 'archived'
  readonly component: Component
  /** @minItems 1 */
  readonly platforms: readonly Platform[]
  /** Only what a source states; empty if none does. */
  readonly affects: readonly Affected[]
  /**
   * The day the facts were last changed, as the source shows it.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly updated: string
  /** Ids of `i18n/glossary.yaml`. */
  readonly terms: readonly string[]
  /** Exact texts people search for that stand outside logs: dialogs, pages. */
  readonly literals: readonly string[]
  /** Slugs of neighbours; how to tell them apart stands in the prose. */
  readonly related: readonly string[]
  readonly signatures: readonly Signature[]
  /** Config samples and what the rules must find in them. */
  readonly configs: readonly ConfigSample[]
  /**
   * In order of suspicion.
   * @minItems 1
   */
  readonly causes: readonly Cause[]
  readonly remedies: readonly Remedy[]
  /** @minItems 1 */
  readonly sources: readonly Source[]
}

export type Platform = 'data-center' | 'server' | 'cloud'

/** Versions a problem occurs in, as OSV events. */
export interface Affected {
  readonly product: 'confluence'
  /** @minItems 1 */
  readonly events: readonly AffectedEvent[]
}

/** One of the three, each a version such as `8.5.0`. */
export interface AffectedEvent {
  /** @pattern ^\d+(\.\d+)*$ */
  readonly introduced?: string
  /** @pattern ^\d+(\.\d+)*$ */
  readonly fixed?: string
  /** @pattern ^\d+(\.\d+)*$ */
  readonly 'last-affected'?: string
}

/** What recognises the problem in a log. Its global name is `article/signature`. */
export interface Signature {
  /** @pattern ^[a-z0-9]+(-[a-z0-9]+)*$ */
  readonly id: string
  readonly severity: Severity
  /** @minItems 1 */
  readonly logs: readonly LogName[]
  /**
   * Literals of 12 bytes or more; an event without any of them is not looked at. Straight and curly quotes are alike.
   * @minItems 1
   */
  readonly anchors: readonly string[]
  /** All must hold. */
  readonly where?: readonly Condition[]
  /** At least one must hold. */
  readonly any?: readonly Condition[]
  /** None may hold. */
  readonly none?: readonly Condition[]
  /** Asks for repetition. */
  readonly threshold?: Threshold
  /**
   * Values to show, by name: `context.url`, `exception.message`, `message`, `thread`, `logger`; or what stands between two
   * literals in one of them: `message: URI path (…)`.
   */
  readonly capture?: {readonly [name: string]: string}
  /**
   * Samples that must match, relative to the article's folder.
   * @minItems 1
   */
  readonly matches: readonly string[]
  /**
   * Near misses that must not.
   * @minItems 1
   */
  readonly misses: readonly string[]
}

/** At least `count` events within `within`. */
export interface Threshold {
  /**
   * @TJS-type integer
   * @minimum 1
   */
  readonly count: number
  /**
   * A duration: `30s`, `10m`, `1h`.
   * @pattern ^\d+[smh]$
   */
  readonly within: string
}

/** A test on one part of an event. `part` tells which fields there are. */
export type Condition =
  | LevelCondition
  | ThreadCondition
  | LoggerCondition
  | MethodCondition
  | MessageCondition
  | ContextCondition
  | ExceptionCondition
  | FrameCondition
  | RawCondition

/** Either a literal or a bounded regular expression; straight and curly quotes are the same. */
interface TextTest {
  readonly contains?: string
  readonly matches?: string
}

export interface LevelCondition {
  readonly part: 'level'
  readonly is: string
}
export interface ThreadCondition extends TextTest {
  readonly part: 'thread'
}
export interface LoggerCondition {
  readonly part: 'logger'
  /** The end of the logger's name, whole segments. */
  readonly suffix: string
}
export interface MethodCondition {
  readonly part: 'method'
  readonly is: string
}
export interface MessageCondition extends TextTest {
  readonly part: 'message'
}
export interface ContextCondition extends TextTest {
  readonly part: 'context'
  readonly key: string
}
export interface ExceptionCondition extends TextTest {
  readonly part: 'exception'
  /** Which exception of the chain; a number counts from 0, the outermost. */
  readonly nth: 'any' | 'root' | number
  /** The end of the class name, whole segments. */
  readonly class?: string
}
export interface FrameCondition {
  readonly part: 'frame'
  readonly contains: string
}
export interface RawCondition extends TextTest {
  readonly part: 'raw'
}

/** A config sample and the rules that must fire on it, by id; none other may fire with error or warning. */
export interface ConfigSample {
  readonly file: string
  readonly finds: readonly string[]
}

/** One cause of the problem. */
export interface Cause {
  /** @pattern ^[a-z0-9]+(-[a-z0-9]+)*$ */
  readonly id: string
  /** Signatures: the symptom. */
  readonly 'shown-by': readonly string[]
  /** Config rules or signatures that are conclusive; empty if no file can prove it. */
  readonly 'proven-by': readonly string[]
  /** What would settle it, where `proven-by` cannot: kinds of input, or `reverse-proxy`. */
  readonly needs?: readonly NeededName[]
  /** Ids of `remedies`, the best first. */
  readonly remedies: readonly string[]
  /** A conclusion of ours that nobody has confirmed: no source supports it. The prose says so. */
  readonly inferred?: true
}

/** Kinds of input an article can ask for. */
export type NeededName =
  | 'reverse-proxy'
  | 'apache-config'
  | 'nginx-config'
  | 'haproxy-config'
  | 'server-xml'
  | 'confluence-cfg'
  | 'setenv'
  | 'access-log'
  | 'confluence-log'

/** What to do. A fixer with this id exists, or the prose tells how. */
export interface Remedy {
  /** @pattern ^[a-z0-9]+(-[a-z0-9]+)*$ */
  readonly id: string
  readonly kind: 'fix' | 'workaround'
  /** What makes the change count. */
  readonly apply: 'reload' | 'restart' | 'none'
  /** Programs to reload or restart. */
  readonly of: readonly ('apache' | 'nginx' | 'haproxy' | 'tomcat' | 'confluence')[]
  readonly risk: 'low' | 'medium' | 'high'
  /** Follows from an inferred cause: no source supports it. The prose says so. */
  readonly inferred?: true
}

/** Where a fact comes from: a page somebody published, or a measurement of ours that a test repeats. */
export type Source = PublishedSource | MeasuredSource

export interface PublishedSource {
  /** @pattern ^[a-z0-9]+(-[a-z0-9]+)*$ */
  readonly id: string
  readonly kind: 'published'
  /** @pattern ^https:// */
  readonly url: string
  /** The language of the page. */
  readonly lang?: 'en' | 'ja'
  /**
   * The day it was read.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  readonly read: string
  /** `causes/<id>`, `remedies/<id>`, `signatures/<id>`, `rules/<id>`, `platforms`, `affects`, `updated`. */
  readonly supports: readonly string[]
}

export interface MeasuredSource {
  /** @pattern ^[a-z0-9]+(-[a-z0-9]+)*$ */
  readonly id: string
  readonly kind: 'measured'
  /** The test that measures it, from the project's root. */
  readonly test: string
  /** Programs and the versions it was measured on. */
  readonly versions: {readonly [program: string]: string}
  readonly supports: readonly string[]
}
