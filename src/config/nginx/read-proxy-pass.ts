import type {BackendUrl, Known, PathForwarding, PathRewrite, RouteTarget} from '../../model/config-model.ts'
import type {Unknown} from '../../model/finding.ts'
import type {NginxStatement} from './parse-nginx.ts'
import {maskCharacter} from './placeholders.ts'
import type {Scope} from './scope.ts'
import {readAuthority, type Surroundings} from './surroundings.ts'

/** Where a `proxy_pass` leads and what becomes of the path. */
export interface ProxyPass {
  readonly target: RouteTarget
  readonly path: Known<PathForwarding>
  readonly sends?: string
}

/** Scheme, authority, and the rest: from a slash, a question mark, or a variable that holds what comes after the authority. */
const addressForm =
  /^(\w+):\/\/(unix:[^:]*:?|(?:(?!\$\{?(?:request_uri|uri|document_uri|is_args|args|query_string|[1-9])\b)[^/?])*)(.*)$/su

const defaultPorts: Readonly<Record<string, number>> = {http: 80, https: 443}

/**
 * Reads a `proxy_pass` of `http`. `rewrites` are those of its location: where one with `break` matches, its result is
 * encoded again and the URI part of the address does not count. nginx: ngx_http_proxy_pass, ngx_http_proxy_create_request.
 */
export function readProxyPass(
  statement: NginxStatement,
  scope: Scope,
  rewrites: readonly PathRewrite[],
  {upstreams, whole}: Surroundings,
): ProxyPass {
  const word = statement.args[0]
  const span = word?.span ?? statement.head
  const spans = [span]
  const unknown = (why: Unknown): ProxyPass => ({
    target: {kind: 'backend', url: {known: false, why, spans}},
    path: {known: false, why, spans},
  })
  if (!word) return unknown('not-modelled')
  if (word.text.includes(maskCharacter)) return unknown('template')
  const varies = word.text.includes('$')
  const written = varies ? expandSet(word.text, scope) : word.text
  const [, scheme = '', authority = '', uri = ''] = addressForm.exec(written) ?? []
  const path = varies ? variedPath(uri) : plainPath(uri, rewrites)
  const known: Known<PathForwarding> =
    path === null ? {known: false, why: 'variable', spans} : {known: true, value: path, spans: pathSpans(path)}
  const target = (url: Known<BackendUrl>): ProxyPass => ({
    target: {kind: 'backend', url},
    path: known,
    ...(varies && uri !== '' && {sends: uri}),
  })
  const port = defaultPorts[scheme.toLowerCase()]
  if (authority.includes('$') || (varies && port === undefined)) return target({known: false, why: 'variable', spans})
  if (port === undefined) return target({known: false, why: 'not-modelled', spans})
  const named = upstreams.get(authority.toLowerCase())
  const address = named === undefined ? readAuthority(authority, port) : named
  if (!address) return target({known: false, why: 'not-modelled', spans})
  // A bare name may be that of an upstream in another file.
  if (named === undefined && !whole && /^[\w-]+$/u.test(authority) && authority !== 'localhost') {
    return target({known: false, why: 'variable', spans})
  }
  const value: BackendUrl = {scheme: scheme.toLowerCase(), ...address, path: literalPath(uri), span}
  return target({known: true, value, spans})

  function pathSpans(value: PathForwarding) {
    const breaking = rewrites.find(({flag}) => flag === 'break')
    return value === 'canonical' && uri === '' && breaking ? [breaking.span] : spans
  }
}

function plainPath(uri: string, rewrites: readonly PathRewrite[]): PathForwarding {
  return uri !== '' || rewrites.some(({flag}) => flag === 'break') ? 'canonical' : 'raw'
}

/** With a variable in it the address is taken as it comes out: without a URI part the request's goes on as it came. */
function variedPath(uri: string): PathForwarding | null {
  if (uri === '') return 'raw'
  const names = [...uri.matchAll(/\$(?:\{(\w+)\}|(\w+))/gu)].map(found => found[1] ?? found[2] ?? '')
  if (names.length === 0) return 'replaced'
  const own = names.filter(name => name !== 'is_args' && name !== 'args' && name !== 'query_string')
  if (own.length === 0) return 'replaced'
  if (own.every(name => name === 'request_uri')) return 'raw'
  return own.every(name => name === 'uri' || name === 'document_uri' || /^[1-9]$/u.test(name)) ? 'decoded' : null
}

/** The part of a URI before its first variable. */
function literalPath(uri: string): string {
  const at = uri.indexOf('$')
  return at === -1 ? uri : uri.slice(0, at)
}

/** Puts in what `set` gives a variable, where it is set once. */
function expandSet(text: string, scope: Scope): string {
  return text.replace(/\$(?:\{(\w+)\}|(\w+))/gu, (written, braced?: string, bare?: string) => {
    const value = valueSet(`$${braced ?? bare}`, scope)
    return value === null || value.includes(maskCharacter) ? written : value
  })
}

/** The text that a variable is set to, if one `set` alone does and no condition stands around it. */
function valueSet(name: string, scope: Scope): string | null {
  let value: string | null = null
  for (let each: Scope | null = scope; each; each = each.outer) {
    const own = each.sets.get(name)
    if (own === undefined) continue
    if (own === null || value !== null || own.includes('$')) return null
    value = own
  }
  return value
}
