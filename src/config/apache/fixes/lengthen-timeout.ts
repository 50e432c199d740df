import {backendUrl} from '../../backend-url.ts'
import type {Fixer} from '../../dialect.ts'

/** Gives the `ProxyPass` a `timeout` of an hour, in place of the one that it has. */
export const lengthenTimeout: Fixer = {
  kind: 'safe',
  edits: (text, {route}) => {
    const url = backendUrl(route)
    if (!route || !url) return null
    const rest = text.slice(url.span.to, route.span.to)
    const own = /(?<=\stimeout=)\S+/iu.exec(rest)
    if (!own) return [{from: url.span.to, to: url.span.to, insert: ' timeout=3600'}]
    const from = url.span.to + own.index
    return [{from, to: from + own[0].length, insert: '3600'}]
  },
}
