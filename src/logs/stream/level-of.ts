import {logLevels} from './log-levels.ts'

/**
 * What the levels of other programs are in log4j's words: `java.util.logging` as SLF4J's bridge has it
 * (`SLF4JBridgeHandler`), httpd, nginx and HAProxy as syslog orders them. `trace1` to `trace8` are httpd's.
 */
const others: Readonly<Record<string, (typeof logLevels)[number]>> = {
  SEVERE: 'error',
  WARNING: 'warn',
  CONFIG: 'info',
  FINE: 'debug',
  FINER: 'debug',
  FINEST: 'trace',
  NOTICE: 'info',
  CRIT: 'fatal',
  ALERT: 'fatal',
  EMERG: 'fatal',
}

/** The index in `logLevels` of a level as an event has it; 0 for one that is empty or unknown. */
export function levelOf(written: string): number {
  const name = others[written] ?? written.replace(/\d$/, '').toLowerCase()
  return Math.max(0, (logLevels as readonly string[]).indexOf(name))
}
