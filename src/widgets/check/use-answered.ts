import {useSyncExternalStore} from 'react'
import type {AnsweredRun} from './answered-run.ts'
import type {Session} from './session.ts'

/** A part of the answered check of a session, kept up to date; null where there is none. `select` gives what is there. */
export function useAnswered<T>(session: Session, select: (run: AnsweredRun) => T): T | null {
  const get = () => {
    const {run} = session.state()
    return run.kind === 'answered' ? select(run) : null
  }
  return useSyncExternalStore(session.subscribe, get, get)
}
