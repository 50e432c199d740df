import type {Edit} from '../../../model/edit.ts'
import type {Span} from '../../../model/span.ts'
import type {Fixer} from '../../dialect.ts'
import {lineEndingNear} from '../../fixes/line-ending-near.ts'
import {wholeLines} from '../../fixes/whole-lines.ts'
import {covers} from '../../rules/covers.ts'
import {movableSections} from './movable-sections.ts'

/**
 * Moves a `ProxyPass` up, before the first one of its server that takes all its requests. Not where a section opens or
 * closes between the two: there the line would come to stand under another condition. Of `<Location>` sections the last one
 * wins: there the section moves down, behind the one that takes its requests, if nothing else that it says depends on the
 * order.
 */
export const reorderRoutes: Fixer = {
  kind: 'safe',
  edits: (text, {route, site}) => {
    if (!route || !site) return null
    const before = site.routes.slice(0, site.routes.indexOf(route))
    const wide = before.find(
      ({form, target, match}) => target.kind !== 'not-modelled' && form && covers(match, route.match),
    )
    if (!wide || wide.form !== route.form) return null
    if (route.form === '<Location> ProxyPass') return moveDown(text, movableSections(text, route.span, wide.span))
    if (route.form !== 'ProxyPass' || wide.span.to > route.span.from) return null
    const [to, from] = [wholeLines(text, wide.span), wholeLines(text, route.span)]
    if (to.to > from.from || changesSection(text.slice(to.to, from.from))) return null
    return moveUp(text, from, to.from)
  },
}

function moveUp(text: string, lines: Span, to: number): readonly Edit[] {
  const written = text.slice(lines.from, lines.to)
  if (/\n$/u.test(written)) {
    return [
      {from: to, to, insert: written},
      {...lines, insert: ''},
    ]
  }
  // The last line has no ending: the one before it gives its own away.
  const ending = /\r?\n$/u.exec(text.slice(0, lines.from))?.[0] ?? '\n'
  return [
    {from: to, to, insert: written + ending},
    {from: lines.from - ending.length, to: lines.to, insert: ''},
  ]
}

function moveDown(text: string, sections: {readonly narrow: Span; readonly wide: Span} | null): readonly Edit[] | null {
  if (!sections) return null
  const {narrow, wide} = sections
  const written = text.slice(narrow.from, narrow.to)
  const endsText = !/\n$/u.test(text.slice(wide.from, wide.to))
  const insert = endsText ? lineEndingNear(text, narrow.from) + written.replace(/\r?\n$/u, '') : written
  return [
    {...narrow, insert: ''},
    {from: wide.to, to: wide.to, insert},
  ]
}

function changesSection(between: string): boolean {
  return /^[ \t]*<(?!!)/mu.test(between)
}
