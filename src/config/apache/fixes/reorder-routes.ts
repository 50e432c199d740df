import type {Fixer} from '../../dialect.ts'
import {wholeLines} from '../../fixes/whole-lines.ts'
import {covers} from '../../rules/covers.ts'

/**
 * Moves a `ProxyPass` up, before the first one of its server that takes all its requests. Not where a section opens or
 * closes between the two: there the line would come to stand under another condition.
 */
export const reorderRoutes: Fixer = {
  kind: 'safe',
  edits: (text, {route, site}) => {
    if (!route || !site || route.form !== 'ProxyPass') return null
    const before = site.routes.slice(0, site.routes.indexOf(route))
    const wide = before.find(
      ({form, target, match}) => target.kind !== 'not-modelled' && form && covers(match, route.match),
    )
    if (wide?.form !== 'ProxyPass' || wide.span.to > route.span.from) return null
    const [to, from] = [wholeLines(text, wide.span), wholeLines(text, route.span)]
    if (to.to > from.from || changesSection(text.slice(to.to, from.from))) return null
    const line = text.slice(from.from, from.to)
    if (/\n$/u.test(line)) {
      return [
        {from: to.from, to: to.from, insert: line},
        {...from, insert: ''},
      ]
    }
    // The last line has no ending: the one before it gives its own away.
    const ending = /\r?\n$/u.exec(text.slice(0, from.from))?.[0] ?? '\n'
    return [
      {from: to.from, to: to.from, insert: line + ending},
      {from: from.from - ending.length, to: from.to, insert: ''},
    ]
  },
}

function changesSection(between: string): boolean {
  return /^[ \t]*<(?!!)/mu.test(between)
}
