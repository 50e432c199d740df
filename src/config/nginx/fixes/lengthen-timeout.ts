import type {Fixer} from '../../dialect.ts'
import {setInLocation} from './set-in-location.ts'

/** Waits an hour for the next byte. */
export const lengthenTimeout: Fixer = {
  kind: 'safe',
  edits: (text, finding) => setInLocation(text, finding, 'proxy_read_timeout', '1h'),
}
