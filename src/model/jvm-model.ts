import type {Known} from './config-model.ts'
import type {Span} from './span.ts'

/** What a start script or a list of options gives to the JVM. */
export interface JvmModel {
  /** In the order of the text; later ones go before earlier ones of the same name within one variable. */
  readonly options: readonly JvmOption[]
}

/** One option, as the JVM gets it. */
export interface JvmOption {
  /**
   * `property`: `-Dname=value`. `memory`: `-Xmx2g`, `-Xms`, `-Xss`, `-Xmn`. `vm`: `-XX:+Name`, `-XX:Name=value`.
   * `other`: whatever else begins with a hyphen. `word`: what does not, and the JVM would take for the class to start.
   */
  readonly kind: 'property' | 'memory' | 'vm' | 'other' | 'word'
  /** `atlassian.dev.mode`, `-Xmx`, `UseG1GC`; else the option as written. */
  readonly name: string
  /** `+` or `-` where an option is switched; null where it holds no value. */
  readonly value: Known<string> | null
  /** The option with its value, as it is written, without quotes around it. It may hold a secret. */
  readonly written: string
  /** The option without quotes around it. */
  readonly span: Span
  /** The assignment that holds it, over all its lines; the line for a list of options without one. */
  readonly statement: Span
  /** The variable that holds it: `CATALINA_OPTS`; null for a list of options without one. */
  readonly variable: string | null
  /** The quote that it stands in. */
  readonly quote: '"' | "'" | null
  /** Whether it stands within an `if`, a `case`, a loop or a function, so that it may not be given. */
  readonly conditional: boolean
}
