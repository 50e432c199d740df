import {useSyncExternalStore} from 'react'
import type {Session, SessionState} from './session.ts'

/** The state of a session, kept up to date. */
export function useSession(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.state, session.state)
}
