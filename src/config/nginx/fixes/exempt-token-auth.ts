import {backendUrl} from '../../backend-url.ts'
import type {Fixer} from '../../dialect.ts'
import {lineEndingNear} from '../../fixes/line-ending-near.ts'
import {tokenPaths} from '../../fixes/token-paths.ts'
import {chooseRoute} from '../../forward/choose-route.ts'
import type {NginxStatement} from '../parse-nginx.ts'
import {passOf} from './pass-of.ts'

/**
 * Puts a location for the token paths before the one that asks for a login: the same directives, without the guard. A
 * regular expression wins over prefixes, and takes no `proxy_pass` with a path.
 */
export const exemptTokenAuth: Fixer = {
  kind: 'choice',
  edits: (text, finding) => {
    const {site, facts} = finding
    const paths = tokenPaths(facts)
    const choice = site && chooseRoute(site, String(facts.path))
    if (!paths || choice?.kind !== 'route') return null
    const {route} = choice
    const url = backendUrl(route)
    const pass = passOf(text, {...finding, route})
    const location = pass?.block.opener
    const off = lifts[text.slice(finding.span.from, finding.span.to).split(/\s/u)[0] ?? '']
    if (!url || !pass || !off || location?.name.text !== 'location' || pass.block.statements.some(isBlock)) return null
    if (url.path !== '' && (route.match.kind !== 'prefix' || url.path !== route.match.value)) return null
    const start = text.lastIndexOf('\n', location.span.from - 1) + 1
    const indent = text.slice(start, location.span.from)
    const ending = lineEndingNear(text, start)
    if (indent.trim() !== '') return null
    const within = text.slice(text.lastIndexOf('\n', pass.statement.span.from - 1) + 1, pass.statement.span.from)
    const deeper = within.trim() === '' ? within : `${indent}    `
    const written = (each: NginxStatement): string => {
      const {from, to} = each.span
      if (each !== pass.statement || url.path === '') return text.slice(from, to)
      const end = url.span.to - (/["']$/u.test(text.slice(from, url.span.to)) ? 1 : 0)
      return text.slice(from, end - url.path.length) + text.slice(end, to)
    }
    const kept = pass.block.statements.filter(({name}) => !guards.has(name.text)).map(written)
    const body = [off, ...kept].map(line => `${deeper}${line}`)
    const lines = [`${indent}location ~ "${paths}" {`, ...body, `${indent}}`]
    return [{from: start, to: start, insert: lines.map(line => line + ending).join('')}]
  },
}

/** What lifts a guard, by the directive that is one. */
const lifts: Readonly<Record<string, string>> = {
  auth_basic: 'auth_basic off;',
  auth_request: 'auth_request off;',
  deny: 'allow all;',
}

const guards: ReadonlySet<string> = new Set([
  ...['auth_basic', 'auth_basic_user_file', 'auth_request', 'auth_request_set', 'allow', 'deny', 'satisfy'],
])

function isBlock({block}: NginxStatement): boolean {
  return block !== null
}
