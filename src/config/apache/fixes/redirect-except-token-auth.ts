import type {Fixer} from '../../dialect.ts'
import {lineEndingNear} from '../../fixes/line-ending-near.ts'
import {tokenPaths} from '../../fixes/token-paths.ts'

/** Puts a `RewriteCond` before the `RewriteRule` that sends the token paths elsewhere. */
export const redirectExceptTokenAuth: Fixer = {
  kind: 'choice',
  edits: (text, {span, facts}) => {
    const paths = tokenPaths(facts)
    const start = text.lastIndexOf('\n', span.from - 1) + 1
    const indent = text.slice(start, span.from)
    if (!paths || facts.guard !== 'redirect' || indent.trim() !== '') return null
    if (!/^RewriteRule\b/iu.test(text.slice(span.from, span.to))) return null
    const line = `${indent}RewriteCond %{REQUEST_URI} "!${paths}"`
    return [{from: start, to: start, insert: `${line}${lineEndingNear(text, start)}`}]
  },
}
