const time = String.raw`[\w*#?]{4}-[\w*#?]{2}-[\w*#?]{2}[ T][\w*#?]{2}:[\w*#?]{2}:[\w*#?]{2}(?:[,.][\w*#?]{2,3})?`

/**
 * Shapes of `atlassian-confluence.log`, layout `%d %p [%t] [%c{4}] %M %m%n`, as sources of regular expressions:
 * what the kind is recognised by, what repairs look for, what the reader reads.
 */
export const logShapes = {
  /** `%d` of log4j; digits may be redacted or a pattern: `2020-07-XX 11:XX:44,512`, `YYYY-MM-DD HH:MM:SS,mmm`. */
  time,
  /** Time, level and the opening bracket of the thread. */
  header: String.raw`${time}[ \t\xa0]{1,4}(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)[ \t\xa0]{1,4}\[`,
  /** From the end of the thread to the end of the logger; the thread may hold brackets of its own. */
  logger: String.raw`\][ \t\xa0]{1,4}\[[\w$.-]+\]`,
  /** A method with the blank after it; Java's begin in lower case. Hazelcast's lines name none. */
  method: String.raw`(?:[a-z_$][\w$]*(?:\$[\w$-]*)?|<init>|<clinit>|\?)(?:[ \t\xa0]|$)`,
  /** A class with its package; not within a longer name. */
  className: String.raw`(?<![\w$.])(?:[A-Za-z_$][\w$]*\.)+[A-Z_$][\w$]*`,
  /** Ends of names that only throwables have. */
  throwable: '(?:Exception|Error|Throwable|Failure|Fault|Death|Problem)',
  /** `java.base/java.lang.Thread.run(Thread.java:829)`, without `at`, from the name to the opening parenthesis. */
  frameName: String.raw`[\w$.@/<>+-]+\.[\w$<>-]+\(`,
  /** The key of a context pair. */
  contextKey: String.raw`[A-Za-z][\w.-]{0,40}:(?=\s|$)`,
} as const
