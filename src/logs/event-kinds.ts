import type {LayoutName} from '../input/event-headers.ts'
import type {LogInputKind} from '../model/input-kind.ts'

/**
 * The kinds of log whose signatures an event is tried on: that of the log, and where another program's line stands in
 * it (Tomcat's in a Confluence log, Confluence's in `catalina.out`) that program's.
 */
export function eventKinds(log: LogInputKind, layout: LayoutName | null): readonly LogInputKind[] {
  if (log === 'catalina-log' && layout === 'confluence') return ['catalina-log', 'confluence-log']
  const tomcat = layout === 'juli' || layout === 'juliTwoLine' || layout === 'status'
  return tomcat && log !== 'catalina-log' ? [log, 'catalina-log'] : [log]
}
