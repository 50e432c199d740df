import {percentEncode} from './percent-encode.ts'
import {queryParameters} from './query-parameters.ts'

/** A request in the one spelling that its `qsh` is computed over. */
export interface CanonicalRequest {
  /** In capitals. */
  readonly method: string
  /** Below the context path. */
  readonly path: string
  /** Sorted and encoded; the empty string if there is none. */
  readonly query: string
  /** The three, joined by `&`. */
  readonly text: string
}

/**
 * The canonical form of a request as Confluence computes it.
 *
 * The path is used as it arrived, never decoded: case of hex, `%28` or `(`, `//` and `;jsessionid` all count, and one slash
 * at its end does not. The query is decoded first, so its spelling does not count. The parameter `jwt` is left out.
 *
 * Java: `HttpRequestCanonicalizer` and `CanonicalHttpServletRequest` of Atlassian's jwt-core; the format is described in
 * https://developer.atlassian.com/cloud/confluence/understanding-jwt/
 *
 * @param method `GET`, in any case
 * @param target origin form as it stands in the request line, a byte string of one character a byte
 * @param context the context path, such as `/wiki`; it is taken off by its letters alone, whole segments or not
 */
export function canonicalRequest(method: string, target: string, context = ''): CanonicalRequest {
  const mark = target.indexOf('?')
  const path = canonicalPath(mark === -1 ? target : target.slice(0, mark), context)
  const query = mark === -1 ? '' : canonicalQuery(target.slice(mark + 1))
  const upper = method.toUpperCase()
  return {method: upper, path, query, text: `${upper}&${path}&${query}`}
}

function canonicalPath(path: string, context: string): string {
  const below = path.startsWith(context) ? path.slice(context.length) : path
  const ended = below.replace(/\/$/u, '').replaceAll('&', '%26')
  return ended.startsWith('/') ? ended : `/${ended}`
}

function canonicalQuery(query: string): string {
  return [...queryParameters(query)]
    .filter(([name]) => name !== 'jwt')
    .map(([name, values]) => ({name: percentEncode(name), values: [...values].sort().map(percentEncode)}))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({name, values}) => `${name}=${values.join(',')}`)
    .join('&')
}
