import type {Fixer} from '../../dialect.ts'
import {setInLocation} from './set-in-location.ts'

/** Takes 100 MB for the attachment, and some for the form around it. */
export const raiseBodyLimit: Fixer = {
  kind: 'choice',
  edits: (text, finding) => setInLocation(text, finding, 'client_max_body_size', '110m'),
}
