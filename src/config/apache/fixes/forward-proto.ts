import type {Fixer} from '../../dialect.ts'
import {insertInServer} from './insert-in-server.ts'

/** Puts a `RequestHeader` before the routes; it is of mod_headers. */
export const forwardProto: Fixer = {
  kind: 'choice',
  edits: (text, finding) => insertInServer(text, finding, 'RequestHeader set X-Forwarded-Proto "https"'),
}
