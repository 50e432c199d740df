import type {Edit} from '../model/edit.ts'
import {prefixEdits} from './prefix-edits.ts'

/**
 * `Nov 23 01:02:03 host confluence[123]: ` of syslog and `journalctl`, with an ISO time too; `#011` is how rsyslog
 * writes the tab of a frame. HAProxy's own lines are read with it.
 */
const prefix =
  /^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})) \S{1,100} (?!haproxy\b)[\w./@-]{1,80}(?:\[\d+\])?:(?: |$)(?:#011)*/

/** Takes away what syslog put before every line. */
export function removeSyslogPrefixes(text: string): readonly Edit[] {
  return prefixEdits(text, line => prefix.exec(line)?.[0].length ?? null)
}
