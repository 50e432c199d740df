import type {Site} from '../model/config-model.ts'
import {forward} from './forward/forward.ts'
import type {Lead} from './leads-to-confluence.ts'
import {loggedContext} from './logged-context.ts'

/**
 * The context path under which a site serves Confluence: that of a logged path which the site takes, else the shortest
 * literal path among its routes to Confluence. The empty string for `/`.
 */
export function contextPath(
  site: Site,
  lead: (route: Site['routes'][number]) => Lead,
  loggedPaths: readonly string[],
): string {
  const logged = loggedPaths
    .flatMap(path => loggedContext(path) ?? [])
    .find(context => {
      const sent = forward(site, `${context}/download/`)
      return sent.kind === 'forwarded' && isConfluence(lead(sent.route))
    })
  if (logged !== undefined) return logged
  const literals = site.routes.flatMap(route => (isConfluence(lead(route)) ? literalPath(route) : []))
  const shortest = literals.sort((a, b) => a.length - b.length)[0] ?? ''
  return loggedContext(`${shortest}/`) ?? shortest
}

/**
 * The path that a match names, without a slash at its end; of a regular expression, the whole segments that it begins
 * with. None where it begins with something else, such as one for the endings of file names.
 */
function literalPath({match}: Site['routes'][number]): readonly string[] {
  if (match.kind !== 'regex') return [match.value.replace(/\/+$/u, '')]
  const segments = /^\^\(?((?:\/[\w~-]+)+)(?:\(\?:|\()?\//u.exec(match.value)?.[1]
  return segments === undefined ? [] : [segments]
}

/** Whether a lead is to Confluence itself, certain or likely. */
export function isConfluence(lead: Lead): lead is 'certain' | 'likely' {
  return lead === 'certain' || lead === 'likely'
}
