import type {Span} from './span.ts'

/** One entry of an application log: its header line and all that belongs to it. */
export interface LogEvent {
  /** From the first character of the header to the end of the last line, its line ending excluded. */
  readonly span: Span
  /**
   * `YYYY-MM-DDTHH:MM:SS.mmm` in the server's local time, never converted;
   * null if digits were redacted (`2020-07-XX 11:XX:44,512`) or there are none.
   */
  readonly time: string | null
  /** The time as written. */
  readonly timeText: string
  /** Upper case as written: `WARN`. */
  readonly level: string
  /** Between the first brackets, nested ones kept: `http-nio-8090-exec-7 url: /x; user: y`. */
  readonly thread: string
  /** As written, usually shortened from the left: compare by suffix. */
  readonly logger: string
  /** Null where the layout gives none (Hazelcast). */
  readonly method: string | null
  /** The message, continuation lines included, without context and stack trace. */
  readonly message: string
  /** The `-- key: value | key: value` pairs, keys as written. */
  readonly context: Readonly<Record<string, string>>
  /** Outermost first; the last is the root cause. Empty if the event has no stack trace. */
  readonly exceptions: readonly LoggedException[]
}

/** One exception of a chain: the first, or one after `Caused by:`. */
export interface LoggedException {
  /** The full class name: `com.atlassian.jwt.exception.JwtInvalidClaimException`. */
  readonly class: string
  /** Empty if none was printed. */
  readonly message: string
  /** Without `at ` and indentation: `com.example.Foo.bar(Foo.java:29)`. */
  readonly frames: readonly string[]
  /** From the class name to the end of the last frame. */
  readonly span: Span
  /** Exceptions after `Suppressed:` below this one, in order, with their own causes among them; absent if there are none. */
  readonly suppressed?: readonly LoggedException[]
}
