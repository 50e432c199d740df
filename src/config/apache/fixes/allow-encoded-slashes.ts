import type {Fixer} from '../../dialect.ts'
import {insertInServer} from './insert-in-server.ts'

/** Turns the value of `AllowEncodedSlashes` into `NoDecode`, or puts the directive before the routes of its server. */
export const allowEncodedSlashes: Fixer = {
  kind: 'choice',
  edits: (text, finding) => {
    const {site} = finding
    if (!site) return null
    const {encodedSlash} = site.settings
    const [written] = encodedSlash.known ? encodedSlash.spans : []
    if (!written) {
      const route = site.routes.find(({span}) => site.span.from <= span.from && span.to <= site.span.to) ?? null
      return insertInServer(text, {...finding, route}, 'AllowEncodedSlashes NoDecode')
    }
    const value = /^(\s*AllowEncodedSlashes\s+)"?\w+"?\s*$/iu.exec(text.slice(written.from, written.to))?.[1]
    return value === undefined ? null : [{from: written.from + value.length, to: written.to, insert: 'NoDecode'}]
  },
}
