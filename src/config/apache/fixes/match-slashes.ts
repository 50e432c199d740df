import {backendUrl} from '../../backend-url.ts'
import type {Fixer} from '../../dialect.ts'

/** Makes the target's URL end as the route's path does: with a slash or without. */
export const matchSlashes: Fixer = {
  kind: 'safe',
  edits: (text, {route}) => {
    const url = backendUrl(route)
    if (!url || route?.match.kind !== 'prefix') return null
    const written = text.slice(url.span.from, url.span.to)
    const end = url.span.to - (/["']$/u.test(written) ? 1 : 0)
    if (route.match.value.endsWith('/')) return [{from: end, to: end, insert: '/'}]
    // A slash that comes out of a variable is not in this text.
    return text[end - 1] === '/' ? [{from: end - 1, to: end, insert: ''}] : null
  },
}
