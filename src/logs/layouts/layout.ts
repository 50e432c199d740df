import type {LogEvent} from '../../model/log-event.ts'
import type {EventLine} from '../parse-trace.ts'

/** The fields of an event, save its span, which is the same for every layout. */
export type EventFields = Omit<LogEvent, 'span'>

/** How events of one layout are read. */
export interface EventLayout {
  /** Reads the lines of one event; the first begins with the layout's header. Never throws. */
  readonly parse: (first: EventLine, below: readonly EventLine[]) => EventFields
  /**
   * Tells from the first characters of an event, the header and a little more, whether it is worth a look though no
   * signature knows it; null if no event of this layout is.
   */
  readonly worrying: RegExp | null
}
