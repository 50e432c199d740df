import type {Route} from '../../../model/config-model.ts'
import {compiledRegex} from '../../regex/compiled-regex.ts'
import {type Captures, matchRegex} from '../../regex/match-regex.ts'
import {utf8ByteString} from '../byte-string.ts'
import {aliasMatch} from './alias-match.ts'

/** A route that takes a path. */
export interface Taken {
  readonly route: Route
  /** What its regular expression took; empty where it has none. */
  readonly captures: Captures
  /** False where it cannot be told whether it takes the path. */
  readonly certain: boolean
}

/** The first of some routes that takes a path, or may take it; null if none does. */
export function takeRoute(routes: readonly Route[], path: string): Taken | null {
  for (const route of routes) {
    const captures = takes(route, path)
    if (captures === 'unknown') return {route, captures: [], certain: false}
    if (captures) return {route, captures, certain: true}
  }
  return null
}

/**
 * What a regular expression of a route takes of a path; null if it does not match, `unknown` if that cannot be told.
 * An empty one stands for what the reader of the file could not write down.
 */
export function matchRoute({match}: Route, path: string): ReturnType<typeof matchRegex> {
  if (match.kind !== 'regex' || match.value === '') return 'unknown'
  const regex = compiledRegex(utf8ByteString(match.value), match.ignoresCase, 'httpd')
  return regex.kind === 'regex' ? matchRegex(regex, path) : 'unknown'
}

function takes(route: Route, path: string): ReturnType<typeof matchRegex> {
  const {match} = route
  switch (match.kind) {
    case 'prefix':
      if (match.value === '') return 'unknown'
      return aliasMatch(path, utf8ByteString(match.value)) > 0 ? [] : null
    case 'exact':
      return path === utf8ByteString(match.value) ? [] : null
    case 'regex':
      return matchRoute(route, path)
  }
}
