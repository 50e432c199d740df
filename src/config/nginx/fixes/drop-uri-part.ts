import {backendUrl} from '../../backend-url.ts'
import type {Fixer} from '../../dialect.ts'

/**
 * Takes the URI part off a `proxy_pass` where it puts back what the location takes away: the same prefix on both sides,
 * `/` under `location /` among them. nginx then sends the path as it came.
 */
export const dropUriPart: Fixer = {
  kind: 'choice',
  edits: (text, {route}) => {
    const url = backendUrl(route)
    if (!route || !url || route.form !== 'proxy_pass' || route.sends !== undefined) return null
    const {match} = route
    if (match.kind === 'regex' || url.path === '' || url.path !== match.value) return null
    const written = text.slice(url.span.from, url.span.to)
    const end = url.span.to - (/["']$/u.test(written) ? 1 : 0)
    const from = end - url.path.length
    return text.slice(from, end) === url.path ? [{from, to: end, insert: ''}] : null
  },
}
