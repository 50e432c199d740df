import type {Fixer} from '../../dialect.ts'
import {insertInServer} from './insert-in-server.ts'

/** Turns `ProxyPreserveHost Off` on, or puts `ProxyPreserveHost On` before the routes. */
export const preserveHost: Fixer = {
  kind: 'choice',
  edits: (text, finding) => {
    for (const {from, to} of finding.route?.settings.host.spans ?? []) {
      const off = /^(\s*ProxyPreserveHost\s+)"?off"?\s*$/iu.exec(text.slice(from, to))?.[1]
      if (off !== undefined) return [{from: from + off.length, to, insert: 'On'}]
    }
    return insertInServer(text, finding, 'ProxyPreserveHost On')
  },
}
