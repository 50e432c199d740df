import type {RouteMatch} from '../../model/config-model.ts'
import {matchTakes} from '../forward/match-takes.ts'

/**
 * Whether a `<Location>` applies to what a route takes: `all` of it, `none` (or a part only, which the route's settings
 * then do not tell), or not known.
 */
export function sectionCovers(section: RouteMatch, route: RouteMatch): 'all' | 'none' | 'unknown' {
  if (section === route) return 'all'
  const front = route.kind === 'regex' ? literalFront(route.value) : route.value
  if (section.kind !== 'regex') {
    const own = section.value
    if (own === '' || own === '/') return 'all'
    if (!front.startsWith(own)) return 'none'
    return own.endsWith('/') || front.length === own.length || front[own.length] === '/' ? 'all' : 'none'
  }
  const samples = [`${front.replace(/\/$/u, '')}/x`, `${front.replace(/\/$/u, '')}/`]
  const answers = samples.map(sample => matchTakes(section, sample, 'apache'))
  if (answers.includes('unknown')) return 'unknown'
  return answers.every(answer => answer === true) ? 'all' : 'none'
}

/** What every path begins with that an expression takes, as far as it is written out. */
function literalFront(pattern: string): string {
  if (!pattern.startsWith('^') || pattern.includes('|')) return ''
  const front = /^[\w/.~-]*/u.exec(pattern.slice(1))?.[0] ?? ''
  return /[*?{]/u.test(pattern[front.length + 1] ?? '') ? front.slice(0, -1) : front.replace(/\..*$/u, '')
}
