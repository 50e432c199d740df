/** Kinds of log that a signature can be about, as the command line and JSON name them. */
export type LogInputKind =
  | 'confluence-log'
  | 'security-log'
  | 'catalina-log'
  | 'synchrony-log'
  | 'access-log'
  | 'apache-error-log'
  | 'nginx-error-log'
  | 'haproxy-log'
  | 'gc-log'
  | 'thread-dump'

/** Kinds of configuration file. */
export type ConfigInputKind =
  | 'apache-config'
  | 'nginx-config'
  | 'haproxy-config'
  | 'server-xml'
  | 'confluence-cfg'
  | 'setenv'
  | 'upm-properties'

/** What an input turned out to be, told from its content. */
export type InputKind = LogInputKind | ConfigInputKind | 'support-zip' | 'archive' | 'unknown'

/** What would answer a question: a kind of input, or some proxy whose kind is not known. */
export type NeededInput = InputKind | 'reverse-proxy'
