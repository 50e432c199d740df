import {createContext} from 'react'
import type {Session} from '../../check/session.ts'

/** The session that the configurations of an answer can be edited in; null where nothing can be edited. */
export const Editing = createContext<Session | null>(null)
