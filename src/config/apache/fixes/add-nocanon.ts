import {backendUrl} from '../../backend-url.ts'
import type {Fixer} from '../../dialect.ts'

/** Puts `nocanon` after the URL of the `ProxyPass` or `ProxyPassMatch`, wherever that stands; no `RewriteRule` knows it. */
export const addNocanon: Fixer = {
  kind: 'choice',
  edits: (_text, {route}) => {
    const url = backendUrl(route)
    if (route?.form === 'RewriteRule') return null
    return url && [{from: url.span.to, to: url.span.to, insert: ' nocanon'}]
  },
}
