import {createContext} from 'react'
import type {Edited} from '../../box/messages.ts'

/** Checks an edited configuration, or the text as it was given (null). Never rejects; null if the check is not at hand. */
export type AskEdit = (text: string | null, wantsBytes: boolean) => Promise<Edited | null>

/** Gives what checks the configuration with an index among the inputs; null where nothing can be edited. */
export const Editing = createContext<((input: number) => AskEdit) | null>(null)
