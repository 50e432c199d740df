import {backendUrl} from '../../backend-url.ts'
import type {Fixer} from '../../dialect.ts'

/** Puts `nocanon` after the URL of the `ProxyPass`, wherever that stands. */
export const addNocanon: Fixer = {
  kind: 'choice',
  edits: (_text, {route}) => {
    const url = backendUrl(route)
    return url && [{from: url.span.to, to: url.span.to, insert: ' nocanon'}]
  },
}
