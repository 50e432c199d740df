import type {LayoutName} from '../input/event-headers.ts'
import type {LogInputKind} from '../model/input-kind.ts'

/** Logs of Confluence itself; versions before 7.11 wrote what is about security into the first, and excerpts look alike. */
const own: readonly LogInputKind[] = ['confluence-log', 'security-log']

/**
 * The kinds of log whose signatures an event is tried on: that of the log, and where another program's line stands in
 * it (Tomcat's in a Confluence log, Confluence's in `catalina.out`) that program's. Confluence's application and security
 * log are tried alike, for only their loggers tell them apart.
 */
export function eventKinds(log: LogInputKind, layout: LayoutName | null): readonly LogInputKind[] {
  if (layout === 'confluence' && own.includes(log)) return own
  if (log === 'catalina-log' && layout === 'confluence') return ['catalina-log', ...own]
  const tomcat = layout === 'juli' || layout === 'juliTwoLine' || layout === 'status'
  return tomcat && log !== 'catalina-log' ? [log, 'catalina-log'] : [log]
}
