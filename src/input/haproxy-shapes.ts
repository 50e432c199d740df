const isoTime = String.raw`\d{4}-\d{2}-\d{2}T[\d:.]{8,18}(?:Z|[+-]\d{2}:?\d{2})`
const syslogTime = String.raw`(?:[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2}|${isoTime})`
const priority = String.raw`<\d{1,3}>`

/** What syslog puts before a message of HAProxy: RFC 3164, as a file of it has it as well, and RFC 5424. */
const syslog = [
  String.raw`(?:${priority})?(?:${syslogTime} (?:\S{1,80} )?haproxy(?:\[\d+\])?|haproxy\[\d+\]): `,
  String.raw`${priority}1 ${isoTime} \S{1,255} haproxy (?:\d{1,10}|-) \S{1,32} (?:-|(?:\[[^\]\n]{0,400}\]){1,4}) `,
].join('|')

/** What begins a message, by which a line without syslog's words is told. */
const message = [
  // A session, or a connection that did not become one.
  String.raw`\S{3,60}:\d{1,5} \[\d{2}/[A-Z][a-z]{2}/\d{4}:\d{2}:\d{2}:\d{2}\.\d{3}\] `,
  // Without `option httplog` or `tcplog`.
  String.raw`Connect from \S{1,60}:\d{1,5} to \S{1,60}:\d{1,5} \(`,
  String.raw`(?:Backup )?Server [^\s/]{1,100}/\S{1,100} (?:is|was|enters|remains) `,
  String.raw`Health check for (?:backup )?server [^\s/]{1,100}/\S{1,100} (?:conditionally )?(?:succeeded|failed), `,
  String.raw`backend \S{1,100} has no server available!`,
  String.raw`Proxy \S{1,100} (?:started\.|stopped(?:\.| \())`,
].join('|')

/**
 * How lines of HAProxy begin, as sources of regular expressions. Measured: HAProxy 2.6.12, `log … format` `rfc3164`,
 * `local`, `rfc5424`, `priority`, `short`, `timed`, `iso` and `raw`, and its standard error.
 */
export const haproxyShapes = {
  isoTime,
  syslogTime,
  /** All that may precede a message, which may be nothing. */
  prefix: `${syslog}|(?:${priority})?(?:${isoTime} )?`,
  header: [
    syslog,
    `(?:${priority})?(?:${isoTime} )?(?:${message})`,
    // The process itself, by its standard error; before 2.5 with day and clock.
    String.raw`\[(?:NOTICE|WARNING|ALERT)\] +(?:\d+/\d+ +)?\(\d+\) : `,
  ].join('|'),
} as const
