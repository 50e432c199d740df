import type {RouteMatch} from '../../model/config-model.ts'

/** A literal beginning of paths; `segment` asks for a boundary at its end. */
interface Front {
  readonly value: string
  readonly segment: boolean
}

/** Whether every path that `narrow` takes is one that `wide` takes. False also where that cannot be told. */
export function covers(wide: RouteMatch, narrow: RouteMatch): boolean {
  if (wide.value === '' || narrow.value === '') return false
  if (wide.kind === 'exact') return narrow.kind === 'exact' && wide.value === narrow.value
  const front = frontOf(wide)
  if (!front) return false
  if (narrow.kind === 'regex') {
    if (narrow.ignoresCase && /[a-z]/iu.test(front.value)) return false
    return beginsWith(literalStart(narrow.value), front, false)
  }
  return beginsWith(narrow.value, front, narrow.kind === 'exact' || narrow.segment)
}

/** The prefix that a match is, or that a regular expression such as `^/conf(.*)$` amounts to. */
function frontOf(match: RouteMatch): Front | null {
  if (match.kind !== 'regex') return {value: match.value, segment: match.kind === 'prefix' && match.segment}
  if (/^\^?(\(\.\*\)|\.\*)\$?$/u.test(match.value)) return {value: '/', segment: false}
  const literal = /^\^((?:[\w/~@%=,;:-]|\\[^A-Za-z0-9])+)(?:\.\*\$?|\(\.\*\)\$?)?$/u.exec(match.value)?.[1]
  return literal === undefined ? null : {value: unescaped(literal), segment: false}
}

/** The characters that every match of a regular expression begins with; none where it is not anchored. */
function literalStart(pattern: string): string {
  if (!pattern.startsWith('^') || pattern.includes('|')) return ''
  const literal = /^(?:[\w/~@%=,;:-]|\\[^A-Za-z0-9])*/u.exec(pattern.slice(1))?.[0] ?? ''
  const next = pattern[literal.length + 1] ?? ''
  return unescaped(/[*?{]/u.test(next) ? literal.replace(/\\?.$/u, '') : literal)
}

/** `bounded`: what begins so ends there, or goes on with a slash. */
function beginsWith(value: string, front: Front, bounded: boolean): boolean {
  if (!value.startsWith(front.value)) return false
  if (!front.segment || front.value.endsWith('/')) return true
  return value.length === front.value.length ? bounded : value[front.value.length] === '/'
}

function unescaped(literal: string): string {
  return literal.replace(/\\(.)/gu, '$1')
}
