import type {Fixer} from '../../dialect.ts'
import {setHeader} from './set-header.ts'

/** Sends the scheme that the browser came by. */
export const forwardProto: Fixer = {
  kind: 'choice',
  edits: (text, finding) => setHeader(text, finding, 'X-Forwarded-Proto', '$scheme'),
}
