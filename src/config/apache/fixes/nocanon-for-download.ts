import {backendUrl} from '../../backend-url.ts'
import type {Fixer} from '../../dialect.ts'
import {lineEndingNear} from '../../fixes/line-ending-near.ts'

/**
 * Puts a `ProxyPass` with `nocanon` for `<context>/download` on a line of its own before the one that re-encodes, with
 * the same indentation, line ending and parameters. For the directive form only, where the first match wins.
 */
export const nocanonForDownload: Fixer = {
  kind: 'choice',
  edits: (text, {route, facts}) => {
    const url = backendUrl(route)
    if (!route || !url) return null
    const {match, span, form} = route
    const front = /^(.*\/download)\/attachments\//u.exec(String(facts.sent))?.[1]
    if (form !== 'ProxyPass' || match.kind !== 'prefix' || front === undefined) return null
    const written = text.slice(url.span.from, url.span.to)
    if (/[\s"'\\]/u.test(written)) return null
    const below = front.slice(match.value.replace(/\/+$/u, '').length)
    const parameters = text.slice(url.span.to, span.to).replace(/\\\r?\n\s*/gu, ' ')
    const line = `ProxyPass ${front} ${written.replace(/\/+$/u, '')}${below} nocanon${parameters}`
    const start = text.lastIndexOf('\n', span.from - 1) + 1
    const indent = text.slice(start, span.from)
    return [{from: start, to: start, insert: `${indent}${line}${lineEndingNear(text, span.to)}`}]
  },
}
