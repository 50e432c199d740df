import type {Edit} from '../../../model/edit.ts'
import {lineEndingNear} from '../../fixes/line-ending-near.ts'
import type {RuleFinding} from '../../rules/rule.ts'

/**
 * A directive on a line of its own before the first route of a finding's server, so that it counts for all of them:
 * before the section around that route, with the indentation found there. Null where the route is not in the server.
 */
export function insertInServer(text: string, {site, route}: RuleFinding, directive: string): readonly Edit[] | null {
  if (!site || !route || route.span.from < site.span.from || site.span.to < route.span.to) return null
  const inside = site.routes.map(({span}) => span.from).filter(from => from >= site.span.from && from < site.span.to)
  const first = inside.reduce((least, from) => Math.min(least, from), site.span.to)
  const before = text.slice(site.span.from, first)
  const section = [...before.matchAll(/^[ \t]*<(\/?)Location/gimu)].at(-1)
  const at = section && section[1] === '' ? site.span.from + section.index : text.lastIndexOf('\n', first - 1) + 1
  const indent = /^[ \t]*/u.exec(text.slice(at))?.[0] ?? ''
  return [{from: at, to: at, insert: `${indent}${directive}${lineEndingNear(text, at)}`}]
}
