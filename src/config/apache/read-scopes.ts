import type {RouteMatch} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import type {EffectiveDirective, EffectiveNode, EffectiveSection} from './evaluate-apache.ts'
import {readDirective} from './read-directive.ts'
import {emptyScope, type RequestSection, type Scope} from './scope.ts'
import {shareWorker} from './share-worker.ts'

/** The file's top level and its virtual hosts, in file order. */
export interface Scopes {
  readonly main: Scope
  readonly hosts: readonly Scope[]
}

interface Around {
  readonly scope: Scope
  readonly section: RequestSection | null
}

/** Sorts what httpd acts on into servers. */
export function readScopes(nodes: readonly EffectiveNode[], whole: Span): Scopes {
  const main = emptyScope(whole, [])
  const hosts: Scope[] = []

  const walk = (children: readonly EffectiveNode[], around: Around): void => {
    for (const node of children) {
      if (node.kind === 'section') enter(node, around)
      else read(node, around)
    }
  }

  const read = (directive: EffectiveDirective, {scope, section}: Around): void => {
    if (!section) scope.nodes.push(directive)
    const reader = readDirective.get(directive.name)
    if (reader) reader({...directive, section}, scope)
  }

  const enter = (node: EffectiveSection, {scope, section}: Around): void => {
    const {name, args, children, condition, span, what} = node
    if (name === 'virtualhost') {
      const listen = args.map(word => word.text)
      const host = emptyScope(node.whole, listen)
      hosts.push(host)
      walk(children, {scope: host, section: null})
    } else if (name === 'location' || name === 'locationmatch') {
      const inner: RequestSection = {kind: 'location', match: locationMatch(node), nodes: children, condition}
      scope.sections.push(inner)
      walk(children, {scope, section: inner})
    } else if (name === 'proxy' || name === 'proxymatch') {
      const inner: RequestSection = {kind: 'proxy', match: proxyMatch(node), nodes: children, condition}
      scope.sections.push(inner)
      walk(children, {scope, section: inner})
      // Without parameters it makes no worker (proxysection, modules/proxy/mod_proxy.c).
      if (inner.match.kind === 'prefix' && inner.match.value.includes('://') && args.length > 1) {
        shareWorker(scope.workers, inner.match.value, args.slice(1), {always: true})
      }
    } else if (perRequest.has(name)) {
      if (!section) scope.nodes.push(node)
      if (children.some(mayRoute)) scope.gaps.push({why: 'not-modelled', what, span})
    } else if (!section) {
      scope.nodes.push(node)
    }
    // <Directory> and <Files> hold nothing that concerns what is proxied.
  }

  walk(nodes, {scope: main, section: null})
  return {main, hosts}
}

/** Sections whose condition depends on the request. */
const perRequest: ReadonlySet<string> = new Set(['if', 'elseif', 'else'])

function mayRoute(node: EffectiveNode): boolean {
  return node.kind === 'directive' && /^(rewriterule|sethandler|include|includeoptional|use)$/u.test(node.name)
}

function locationMatch({name, args, span: head}: EffectiveSection): RouteMatch {
  const [first, second] = args
  const span = first?.span ?? head
  if (name === 'locationmatch') return {kind: 'regex', value: first?.text ?? '', span}
  if (first?.text === '~') return {kind: 'regex', value: second?.text ?? '', span}
  if (first && first.missing === null && !/[*?[]/u.test(first.text)) {
    return {kind: 'prefix', value: first.text, segment: true, span}
  }
  return {kind: 'regex', value: '', span}
}

/** What a `<Proxy>` compares the backend's URL with; `*` at its end is the same as nothing. */
function proxyMatch({name, args, span: head}: EffectiveSection): RouteMatch {
  const [first] = args
  const span = first?.span ?? head
  const value = (first?.text ?? '').replace(/\*$/u, '')
  if (name === 'proxymatch' || first?.text === '~' || first?.missing || /[*?[]/u.test(value)) {
    return {kind: 'regex', value: '', span}
  }
  return {kind: 'prefix', value, segment: false, span}
}
