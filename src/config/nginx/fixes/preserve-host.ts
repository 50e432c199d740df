import type {Fixer} from '../../dialect.ts'
import {setHeader} from './set-header.ts'

/** Sends the host that the browser asks for, without its port. */
export const preserveHost: Fixer = {
  kind: 'choice',
  edits: (text, finding) => setHeader(text, finding, 'Host', '$host'),
}
