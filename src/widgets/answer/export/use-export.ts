import {useEffect, useRef, useState} from 'react'
import type {Exported, ExportRequest} from '../../box/messages.ts'

/** What is asked of the worker. */
type Wanted = Omit<ExportRequest, 'kind' | 'id'>

/** Asks the worker for an answer in another form; null if it does not have it any more. */
export type AskExport = (wanted: Wanted) => Promise<Exported | null>

/** An answer in another form: `null` while it is made, `gone` if the worker does not have it any more. */
export type ExportState = Exported | 'gone' | null

/** Milliseconds that an answer must stay as it is once it was redone: while somebody edits, it changes all the time. */
const calm = 2000

/**
 * Asks the worker for an answer in another form, once for each form and each `revision` of the answer, and keeps what it gave.
 * `load` gives the same as a promise, for buttons that were pressed before it came.
 */
export function useExport(
  wanted: Wanted,
  ask: AskExport,
  revision: number,
): {
  readonly state: ExportState
  readonly load: () => Promise<Exported | null>
} {
  const asked = useRef(new Map<string, Promise<Exported | null>>())
  const [shown, setShown] = useState<{readonly key: string; readonly exported: Exported | null} | null>(null)
  const key = `${revision} ${JSON.stringify(wanted)}`

  function load(): Promise<Exported | null> {
    const known = asked.current.get(key)
    if (known) return known
    const promise = ask(wanted)
    for (const old of asked.current.keys()) if (!old.startsWith(`${revision} `)) asked.current.delete(old)
    asked.current.set(key, promise)
    return promise
  }

  const latest = useRef(load)
  latest.current = load
  useEffect(() => {
    let current = true
    const timer = setTimeout(
      () =>
        void latest.current().then(exported => {
          if (current) setShown({key, exported})
        }),
      revision === 0 ? 0 : calm,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [key, revision])

  if (shown?.key !== key) return {state: null, load}
  return {state: shown.exported ?? 'gone', load}
}
