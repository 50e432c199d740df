import {eventHeaders, type LayoutName, layoutsOf} from '../input/event-headers.ts'
import type {LogInputKind} from '../model/input-kind.ts'

const headers = new Map<string, RegExp>(
  Object.entries(eventHeaders).map(([name, source]) => [name, new RegExp(source, 'y')]),
)

/** The layout whose header stands at an offset of a log of that kind, which begins a line; null if there is none. */
export function layoutAt(text: string, at: number, kind: LogInputKind): LayoutName | null {
  const found = layoutsOf[kind]?.find(name => {
    const header = headers.get(name)
    if (!header) return false
    header.lastIndex = at
    return header.test(text)
  })
  return found ?? null
}
