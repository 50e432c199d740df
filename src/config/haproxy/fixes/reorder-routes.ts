import type {Fixer} from '../../dialect.ts'
import {wholeLines} from '../../fixes/whole-lines.ts'
import {covers} from '../../rules/covers.ts'

/** Moves a `use_backend` up, before the first one of its section that takes all its requests. */
export const reorderRoutes: Fixer = {
  kind: 'safe',
  edits: (text, {route, site}) => {
    if (!route || !site || !route.form.startsWith('use_backend')) return null
    const before = site.routes.slice(0, site.routes.indexOf(route))
    const wide = before.find(({target, match}) => target.kind !== 'not-modelled' && covers(match, route.match))
    if (!wide?.form.startsWith('use_backend') || wide.span.to > route.span.from) return null
    const [to, from] = [wholeLines(text, wide.span), wholeLines(text, route.span)]
    // Between `.if` and `.endif` it would come to stand under another condition; before an `acl` it may not use it.
    if (/^[ \t]*(?:\.|acl\b)/mu.test(text.slice(to.from, from.from))) return null
    const line = text.slice(from.from, from.to)
    const insert = line.endsWith('\n') ? line : `${line}\n`
    return [
      {from: to.from, to: to.from, insert},
      {...from, insert: ''},
    ]
  },
}
