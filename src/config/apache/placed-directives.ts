import type {Unknown} from '../../model/finding.ts'
import type {EffectiveDirective, EffectiveNode} from './evaluate-apache.ts'
import type {PendingRoute, RequestSection, Scope} from './scope.ts'
import {sectionCovers} from './section-covers.ts'
import {whyOpen} from './why-open.ts'

/** A directive that may apply to a route; `why` where it is not known whether it does. */
export interface Placed {
  readonly directive: EffectiveDirective
  readonly why: Unknown | null
}

/** What the directives of a server and those around it say that concern settings of routes. */
export interface ServerDirectives {
  /** Outside of sections, the outermost server's first. */
  readonly own: readonly Placed[]
  readonly late: readonly Placed[]
  /** Of `<Proxy>` and then of `<Location>`; sections without such directives left out. */
  readonly sections: readonly {
    readonly section: RequestSection
    readonly own: readonly Placed[]
    readonly late: readonly Placed[]
  }[]
}

/** Collects the directives of servers, outermost first, once for all their routes. */
export function serverDirectives(scopes: readonly Scope[]): ServerDirectives {
  const own = scopes.flatMap(({nodes}) => flatten(nodes, null))
  const sections = (['proxy', 'location'] as const).flatMap(kind =>
    scopes.flatMap(scope => scope.sections.filter(section => section.kind === kind)),
  )
  return {
    own: own.filter(({late}) => !late),
    late: own.filter(({late}) => late),
    sections: sections.flatMap(section => {
      const placed = flatten(section.nodes, null)
      const early = placed.filter(({late}) => !late)
      return placed.length > 0 ? [{section, own: early, late: placed.filter(({late}) => late)}] : []
    }),
  }
}

/**
 * All directives that apply to what a route takes beside those of its servers, in the order in which httpd merges them:
 * `<Proxy>`, `<Location>`, each top level first, then `<If>`. httpd: ap_process_request_internal (server/request.c),
 * proxy_walk (modules/proxy/mod_proxy.c).
 */
export function placedDirectives(pending: PendingRoute, {late, sections}: ServerDirectives): readonly Placed[] {
  const covering = sections.flatMap(each => {
    const covers =
      each.section.kind === 'proxy' ? proxyCovers(each.section, pending) : locationCovers(each.section, pending)
    if (covers === 'none') return []
    const mark = (placed: Placed): Placed => (covers === 'unknown' ? {...placed, why: 'regex'} : placed)
    return [{own: each.own.map(mark), late: each.late.map(mark)}]
  })
  return [...covering.flatMap(each => each.own), ...late, ...covering.flatMap(each => each.late)]
}

function locationCovers(section: RequestSection, {route, section: own}: PendingRoute): 'all' | 'none' | 'unknown' {
  return section === own ? 'all' : sectionCovers(section.match, route.match)
}

function proxyCovers({match}: RequestSection, {url}: PendingRoute): 'all' | 'none' | 'unknown' {
  if (match.kind === 'regex' || url === null) return match.value === '' && match.kind !== 'regex' ? 'all' : 'unknown'
  return url.startsWith(match.value) ? 'all' : 'none'
}

interface LatePlaced extends Placed {
  /** In an `<If>`, which httpd merges last. */
  readonly late: boolean
}

function flatten(nodes: readonly EffectiveNode[], why: Unknown | null, late = false): readonly LatePlaced[] {
  return nodes.flatMap((node): readonly LatePlaced[] => {
    if (node.kind === 'directive' && !concerning.has(node.name)) return []
    if (node.kind === 'directive')
      return [{directive: node, why: why ?? (node.condition === null ? null : whyOpen(node.condition)), late}]
    return perRequest.has(node.name) ? flatten(node.children, 'condition', true) : []
  })
}

const perRequest: ReadonlySet<string> = new Set(['if', 'elseif', 'else'])

const concerning: ReadonlySet<string> = new Set([
  'proxypreservehost',
  'requestheader',
  'timeout',
  'proxytimeout',
  'sslengine',
  'listen',
  'include',
  'includeoptional',
])
