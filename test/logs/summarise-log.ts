import {readEvents} from '../../src/logs/read-events.ts'
import type {LogInputKind} from '../../src/model/input-kind.ts'
import type {LogEvent, LoggedException} from '../../src/model/log-event.ts'
import type {SourceText} from '../../src/model/source-text.ts'

/** What a fixture's `expected.json` says of a log: kind, repairs and every field of its events, save spans. */
export function summarise({kind, notes, text}: SourceText): unknown {
  const events = [...readEvents(text, kind as LogInputKind)].map(summariseEvent)
  return {kind, notes: notes.map(({id}) => id), events}
}

function summariseEvent({span, timeText, exceptions, ...event}: LogEvent): unknown {
  return {...event, exceptions: exceptions.map(summariseException)}
}

function summariseException({class: name, message, frames, suppressed}: LoggedException): unknown {
  return {class: name, message, frames, ...(suppressed && {suppressed: suppressed.map(summariseException)})}
}
