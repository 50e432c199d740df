import type {RouteMatch, Site} from '../../model/config-model.ts'
import {compiledRegex} from '../regex/compiled-regex.ts'
import {matchRegex} from '../regex/match-regex.ts'
import {utf8ByteString} from './byte-string.ts'

/**
 * Whether a match takes a path (decoded, normalised, without the query, a byte string). Prefixes are compared byte by byte,
 * `segment` asks for a boundary; `unknown` where an expression is not worked out or, being empty, not known.
 */
export function matchTakes(match: RouteMatch, path: string, proxy: Site['proxy']): boolean | 'unknown' {
  const value = utf8ByteString(match.value)
  switch (match.kind) {
    case 'exact':
      return path === value
    case 'prefix': {
      const next = path[value.length]
      return path.startsWith(value) && (!match.segment || value.endsWith('/') || next === undefined || next === '/')
    }
    case 'regex': {
      if (value === '') return 'unknown'
      const regex = compiledRegex(value, match.ignoresCase, proxy === 'apache' ? 'httpd' : 'nginx')
      if (regex.kind !== 'regex') return 'unknown'
      const captures = matchRegex(regex, path)
      return captures === 'unknown' ? captures : captures !== null
    }
  }
}
