import {backendUrl} from '../../backend-url.ts'
import type {Fixer} from '../../dialect.ts'

/** Puts `upgrade=websocket` after the URL of the `ProxyPass`: mod_proxy_http passes the upgrade on from 2.4.47. */
export const enableWebsocket: Fixer = {
  kind: 'safe',
  edits: (_text, {route}) => {
    const url = backendUrl(route)
    if (!url || !/^https?$/u.test(url.scheme)) return null
    return [{from: url.span.to, to: url.span.to, insert: ' upgrade=websocket'}]
  },
}
