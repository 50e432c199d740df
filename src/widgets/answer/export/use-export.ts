import {useEffect, useRef, useState} from 'react'
import type {Exported, ExportRequest} from '../../box/messages.ts'

/** What is asked of the worker. */
type Wanted = Omit<ExportRequest, 'kind' | 'id'>

/** Asks the worker for an answer in another form; null if it does not have it any more. */
export type AskExport = (wanted: Wanted) => Promise<Exported | null>

/** An answer in another form: `null` while it is made, `gone` if the worker does not have it any more. */
export type ExportState = Exported | 'gone' | null

/**
 * Asks the worker for an answer in another form, once for each form, and keeps what it gave. `load` gives the same as a
 * promise, for buttons that were pressed before it came.
 */
export function useExport(
  wanted: Wanted,
  ask: AskExport,
): {
  readonly state: ExportState
  readonly load: () => Promise<Exported | null>
} {
  const asked = useRef(new Map<string, Promise<Exported | null>>())
  const [shown, setShown] = useState<{readonly key: string; readonly exported: Exported | null} | null>(null)
  const key = JSON.stringify(wanted)

  function load(): Promise<Exported | null> {
    const known = asked.current.get(key)
    if (known) return known
    const promise = ask(wanted)
    asked.current.set(key, promise)
    return promise
  }

  const latest = useRef(load)
  latest.current = load
  useEffect(() => {
    let current = true
    void latest.current().then(exported => {
      if (current) setShown({key, exported})
    })
    return () => {
      current = false
    }
  }, [key])

  if (shown?.key !== key) return {state: null, load}
  return {state: shown.exported ?? 'gone', load}
}
