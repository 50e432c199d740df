import type {LayoutName} from '../input/event-headers.ts'
import type {LogInputKind} from '../model/input-kind.ts'
import type {LogEvent} from '../model/log-event.ts'
import type {EventBlock} from './event-blocks.ts'
import {parseEvent} from './parse-event.ts'
import {parseHeader} from './parse-header.ts'

/** Characters in which time and level of Confluence's layout stand, blanks and all. */
const opening = 60

/** Time and level of an event, without reading the rest of it: they stand in its first two lines. */
export function readOpening(
  log: string,
  block: EventBlock,
  kind: LogInputKind,
  layout: LayoutName | null,
): Pick<LogEvent, 'time' | 'timeText' | 'level'> {
  if (layout === 'confluence') return parseHeader(log.slice(block.from, Math.min(block.from + opening, block.to)))
  const second = log.indexOf('\n', block.from) + 1
  const end = second === 0 || second > block.to ? -1 : log.indexOf('\n', second)
  return parseEvent(log, {...block, to: end < 0 ? block.to : Math.min(end, block.to)}, kind)
}
