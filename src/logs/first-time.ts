import type {LogInputKind} from '../model/input-kind.ts'
import {readEvents} from './read-events.ts'

/** When the first event of a log with a readable time happened: `YYYY-MM-DDTHH:MM:SS.mmm`, server-local; null if none has one. */
export function firstTime(text: string, kind: LogInputKind): string | null {
  for (const {time} of readEvents(text, kind)) if (time !== null) return time
  return null
}
