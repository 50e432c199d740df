import {type CanonicalRequest, canonicalRequest} from './canonical-request.ts'
import {hashRequest} from './hash-request.ts'
import {type PathSpelling, pathSpellings} from './path-spellings.ts'

/** What a token's fingerprint was computed over, where that is not the request at hand. */
export type Deviation =
  | Exclude<PathSpelling, 'as-given'>
  /** The context path is still in it. */
  | 'context-kept'
  /** The first segment of the path was taken for the context path. */
  | 'first-segment-dropped'
  | 'slash-kept'
  | 'query-dropped'
  | 'query-not-sorted'
  /** The query as it stands in the address, its encoding included. */
  | 'query-as-given'
  /** `+` for a space in the query, as HTML forms write it. */
  | 'query-space-as-plus'
  | 'other-method'
  /** The fingerprint itself is written in capitals. */
  | 'upper-case-hash'
  /** The claim holds a fixed word in place of a fingerprint: Atlassian Connect issues such tokens for pages. */
  | 'fixed-word'

/** What a fingerprint fits. */
export interface Explanation {
  /** Empty if it is that of the request itself; null if none of the known deviations gives it. */
  readonly deviations: readonly Deviation[] | null
  /** What it was computed over; null if that is not known. */
  readonly canonical: CanonicalRequest | null
}

/** A request, as `canonicalRequest` takes it. */
export interface HashedRequest {
  /** `GET`, in any case. */
  readonly method: string
  /** Origin form, as it stands in the request line. */
  readonly target: string
  /** The context path, such as `/wiki`; empty if there is none. */
  readonly context: string
}

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'PATCH', 'OPTIONS']

/**
 * Finds out what a `qsh` was computed over, given the request that was refused: tries the usual deviations of clients and
 * proxies, alone and together, the fewest first.
 *
 * @param request what arrived
 * @param qsh the claim of the token: 64 hex digits, or whatever stands there
 */
export function explainMismatch(request: HashedRequest, qsh: string): Explanation {
  const {method, target, context} = request
  // atlassian-connect-express and jwt-core: the value of tokens that are not bound to one request.
  if (qsh === 'context-qsh') return {deviations: ['fixed-word'], canonical: null}
  const wanted = qsh.toLowerCase()
  const ownCase: readonly Deviation[] = wanted === qsh ? [] : ['upper-case-hash']
  const candidates = methodsFrom(method.toUpperCase()).flatMap(by =>
    pathsOf(target, context).flatMap(at =>
      queriesOf(target).map(query => ({
        deviations: [...by.deviations, ...at.deviations, ...query.deviations],
        canonical: joined(by.method, at.path, query.query),
      })),
    ),
  )
  const found = candidates
    .sort((a, b) => a.deviations.length - b.deviations.length)
    .find(({canonical}) => hashRequest(canonical) === wanted)
  if (!found) return {deviations: null, canonical: null}
  return {deviations: [...found.deviations, ...ownCase], canonical: found.canonical}
}

function joined(method: string, path: string, query: string): CanonicalRequest {
  return {method, path, query, text: `${method}&${path}&${query}`}
}

interface Deviating {
  readonly deviations: readonly Deviation[]
}

function methodsFrom(own: string): readonly (Deviating & {readonly method: string})[] {
  return [
    {method: own, deviations: []},
    ...methods.filter(each => each !== own).map(method => ({method, deviations: ['other-method'] as const})),
  ]
}

function pathsOf(target: string, context: string): readonly (Deviating & {readonly path: string})[] {
  const path = target.replace(/\?.*$/su, '')
  const stripped = path.startsWith(context) ? path.slice(context.length) : path
  const bases: readonly (Deviating & {readonly path: string})[] = [
    {path: stripped, deviations: []},
    ...(stripped === path ? [] : [{path, deviations: ['context-kept'] as const}]),
    {path: stripped.replace(/^\/[^/]*/u, ''), deviations: ['first-segment-dropped']},
  ]
  return bases.flatMap(base =>
    pathSpellings(base.path).flatMap(({spelling, path: spelt}) => {
      const deviations = [...base.deviations, ...(spelling === 'as-given' ? [] : [spelling])]
      const canonical = canonicalRequest('', spelt.replaceAll('?', '%3F')).path
      const slash = spelt.length > 1 && spelt.endsWith('/')
      return [
        {path: canonical, deviations},
        ...(slash ? [{path: `${canonical}/`, deviations: [...deviations, 'slash-kept' as const]}] : []),
      ]
    }),
  )
}

function queriesOf(target: string): readonly (Deviating & {readonly query: string})[] {
  const mark = target.indexOf('?')
  const raw = mark === -1 ? '' : target.slice(mark + 1)
  const {query} = canonicalRequest('', target)
  const withoutToken = raw.replace(/(?:^|&)jwt=[^&]*/gu, '').replace(/^&/u, '')
  const inOrder = withoutToken
    .split('&')
    .filter(Boolean)
    .map(each => canonicalRequest('', `/?${each}`).query)
    .join('&')
  const all: readonly (Deviating & {readonly query: string})[] = [
    {query, deviations: []},
    {query: '', deviations: ['query-dropped']},
    {query: inOrder, deviations: ['query-not-sorted']},
    {query: query.replaceAll('%20', '+'), deviations: ['query-space-as-plus']},
    {query: withoutToken, deviations: ['query-as-given']},
  ]
  return all.filter((each, at) => all.findIndex(other => other.query === each.query) === at)
}
