import type {Unknown} from '../../model/finding.ts'
import type {EffectiveDirective, EffectiveNode} from './evaluate-apache.ts'
import type {PendingRoute, RequestSection, Scope} from './scope.ts'
import {sectionCovers} from './section-covers.ts'

/** A directive that may apply to a route; `why` where it is not known whether it does. */
export interface Placed {
  readonly directive: EffectiveDirective
  readonly why: Unknown | null
}

/**
 * All directives that apply to what a route takes, in the order in which httpd merges them: top level, virtual host,
 * `<Proxy>`, `<Location>`, each top level first, then `<If>`. httpd: ap_process_request_internal (server/request.c),
 * proxy_walk (modules/proxy/mod_proxy.c).
 */
export function placedDirectives(pending: PendingRoute, scopes: readonly Scope[]): readonly Placed[] {
  const sections = (kind: RequestSection['kind']): readonly LatePlaced[] =>
    scopes.flatMap(scope =>
      scope.sections
        .filter(section => section.kind === kind)
        .flatMap(section => {
          const covers = kind === 'proxy' ? proxyCovers(section, pending) : locationCovers(section, pending)
          return covers === 'none' ? [] : flatten(section.nodes, covers === 'unknown' ? 'regex' : null)
        }),
    )
  const all = [...scopes.flatMap(({nodes}) => flatten(nodes, null)), ...sections('proxy'), ...sections('location')]
  return [...all.filter(each => !each.late), ...all.filter(each => each.late)]
}

/** The directives of a server alone, sections left out. */
export function serverDirectives(scopes: readonly Scope[]): readonly Placed[] {
  return scopes.flatMap(({nodes}) => flatten(nodes, null)).filter(({late}) => !late)
}

function locationCovers(section: RequestSection, {route, section: own}: PendingRoute): 'all' | 'none' | 'unknown' {
  return section === own ? 'all' : sectionCovers(section.match, route.match)
}

function proxyCovers({match}: RequestSection, {worker}: PendingRoute): 'all' | 'none' | 'unknown' {
  if (match.kind === 'regex' || !worker) return match.value === '' && match.kind !== 'regex' ? 'all' : 'unknown'
  return worker.url.startsWith(match.value) ? 'all' : 'none'
}

interface LatePlaced extends Placed {
  /** In an `<If>`, which httpd merges last. */
  readonly late: boolean
}

function flatten(nodes: readonly EffectiveNode[], why: Unknown | null, late = false): readonly LatePlaced[] {
  return nodes.flatMap((node): readonly LatePlaced[] => {
    if (node.kind === 'directive')
      return [{directive: node, why: why ?? (node.condition === null ? null : 'condition'), late}]
    return perRequest.has(node.name) ? flatten(node.children, 'condition', true) : []
  })
}

const perRequest: ReadonlySet<string> = new Set(['if', 'elseif', 'else'])
