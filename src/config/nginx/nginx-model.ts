import type {ConfigModel, Gap, Known, Route, RouteMatch, Site} from '../../model/config-model.ts'
import type {Span} from '../../model/span.ts'
import {directiveForms} from './directive-table.ts'
import type {NginxNode, NginxStatement} from './parse-nginx.ts'
import {readAnswers} from './read-answers.ts'
import {type GuardedLocation, readGuards} from './read-guards.ts'
import {locationMatch, readRoute, type ServerContext} from './read-location.ts'
import {readMarks} from './read-marks.ts'
import type {NginxReading} from './read-nginx.ts'
import {readRewrites} from './read-rewrites.ts'
import {isOpenInclude, type Scope, scopeOf, setting} from './scope.ts'
import {type Surroundings, surroundingsOf} from './surroundings.ts'

/**
 * What an nginx configuration says: a site for each `server` of `http`, and one for locations and directives that stand
 * alone, which is how a pasted fragment is understood. Its routes are the locations in file order; which of them takes a
 * request, `config/forward/choose-route.ts` tells.
 */
export function nginxModel(reading: NginxReading, text: string): ConfigModel {
  const top = scopeOf(reading.nodes, null, null)
  const https = (top.byName.get('http') ?? []).map(each => blockScope(each, null))
  const outers = https.length > 0 ? https : [loose(top)]
  const around = surroundingsOf(https[0] ?? top, https.length > 0)
  const gaps = topGaps(top, https, text).slice(0, mostGaps)
  const sites = outers.flatMap(outer =>
    (outer.byName.get('server') ?? []).flatMap((server): readonly Site[] => {
      if (!server.block) return []
      const site = readSite(blockScope(server, outer), server.span, around, text)
      return [
        {...site, gaps: [...site.gaps, ...gapsAt(reading, server.span, server.block.close === null, text), ...gaps]},
      ]
    }),
  )
  const whole = {from: 0, to: text.length}
  if (https.length === 0 && hasRoutes(top)) {
    const own = readSite(top, whole, around, text)
    sites.push({...own, gaps: [...own.gaps, ...gapsAt(reading, whole, false, text)]})
  }
  return {
    sites,
    gaps: sites.length === 0 ? [...gaps, ...gapsAt(reading, whole, false, text)] : gaps,
    marks: readMarks(reading.nodes, text),
  }
}

/** Nobody asks about more of them. */
const mostGaps = 100

/** The end of the text and the first placeholder within a site; `unclosed` where the text ends in the site itself. */
function gapsAt({cutOff, placeholders}: NginxReading, span: Span, unclosed: boolean, text: string): readonly Gap[] {
  const cut = cutOff && (unclosed || within(cutOff, span)) ? [gap('cut-off', cutOff, text)] : []
  let [low, high] = [0, placeholders.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placeholders[middle]?.from ?? 0) < span.from) low = middle + 1
    else high = middle
  }
  const first = placeholders[low]
  return first && within(first, span) ? [...cut, gap('template', first, text)] : cut
}

function within(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

function blockScope({block, head}: NginxStatement, outer: Scope | null): Scope {
  return scopeOf(block?.nodes ?? [], outer, block && !block.close ? head : null)
}

/** What stands beside the servers of a fragment, such as a file of `conf.d`: directives of `http`, no locations. */
function loose(top: Scope): Scope {
  const own = top.statements.filter(({name}) => directiveForms(name.text).some(({blocks}) => blocks.includes('h')))
  return scopeOf(own, null, null)
}

function hasRoutes(top: Scope): boolean {
  return (
    ['location', 'proxy_pass', 'try_files', 'rewrite', 'return'].some(name => top.byName.has(name)) &&
    !top.byName.has('stream')
  )
}

/** Includes at the top and in `http`, and `stream`, which passes on what it does not read. */
function topGaps(top: Scope, https: readonly Scope[], text: string): readonly Gap[] {
  const includes = [top, ...https].flatMap(({statements}) => statements.filter(isOpenInclude))
  const streams = (top.byName.get('stream') ?? []).filter(({block}) => block?.nodes.some(isServer))
  return [
    ...includes.map(({head}) => gap('include', head, text)),
    ...streams.map(({head}) => gap('not-modelled', head, text)),
  ]
}

function isServer(node: NginxNode): boolean {
  return node.kind === 'statement' && node.name.text === 'server'
}

function gap(why: Gap['why'], span: Span, text: string): Gap {
  return {why, what: text.slice(span.from, span.to), span}
}

function readSite(server: Scope, span: Span, around: Surroundings, text: string): Site {
  const listens = server.byName.get('listen') ?? []
  const names = (server.byName.get('server_name') ?? []).flatMap(({args}) => args.map(word => word.text))
  const named = new Map<string, Scope>()
  for (const each of server.byName.get('location') ?? []) {
    const name = each.args[0]?.text ?? ''
    if (name.startsWith('@')) named.set(name, blockScope(each, server))
  }
  const context: ServerContext = {text, names, around, named}
  const locations = readLocations(server, undefined, context)
  const rewrites = readRewrites(server)
  const answers = readAnswers(server, {kind: 'prefix', value: '', segment: false, span}, text)
  const answersAll = server.byName.has('return')
  const alone = answersAll || server.byName.has('proxy_pass') || server.byName.has('try_files')
  const anything: RouteMatch = {kind: 'prefix', value: '', segment: false, span}
  const lone = alone ? [readRoute(server, anything, null, undefined, context)] : []
  return {
    proxy: 'nginx',
    names,
    listen: listens.flatMap(({args}) => args[0]?.text ?? []),
    // What a server itself answers never reaches a location.
    routes: answersAll
      ? lone
      : [...lone.filter(({target}) => target.kind === 'backend'), ...locations.map(({route}) => route)],
    pick: 'nginx-locations',
    ...(rewrites.length > 0 && {rewrites}),
    span,
    settings: {
      encodedSlash: {known: true, value: 'keep', spans: []},
      mergeSlashes: setting(server, 'merge_slashes', true, ([word = '']) => word.toLowerCase() === 'on'),
    },
    tls: readTls(server),
    guards: readGuards(server, span, locations),
    ...(answers.length > 0 && {mayAnswer: answers}),
    gaps: siteGaps(server, text),
  }
}

/** The locations of a block and those within them, in file order, without named ones. */
function readLocations(scope: Scope, outer: Route | undefined, context: ServerContext): readonly GuardedLocation[] {
  return (scope.byName.get('location') ?? []).flatMap((each): readonly GuardedLocation[] => {
    const match = locationMatch(each)
    if (!match) return []
    const own = blockScope(each, scope)
    const route = readRoute(own, match, each, outer, context)
    return [{route, scope: own}, ...readLocations(own, route, context)]
  })
}

function readTls(server: Scope): Known<boolean> {
  const listens = server.byName.get('listen') ?? []
  const ssl = listens.find(({args}) => args.slice(1).some(({text}) => text === 'ssl' || text === 'quic'))
  if (ssl) return {known: true, value: true, spans: [ssl.head]}
  const on = setting(server, 'ssl', false, ([word = '']) => word.toLowerCase() === 'on')
  if (on.known && on.value) return on
  if (server.open) return {known: false, why: server.open.why, spans: [server.open.span]}
  return {known: true, value: false, spans: listens.map(({head}) => head)}
}

/** Includes, and what may send requests elsewhere before a location is picked. */
function siteGaps(server: Scope, text: string): readonly Gap[] {
  return server.statements.flatMap((each): readonly Gap[] => {
    if (isOpenInclude(each)) return [gap('include', each.head, text)]
    if (each.name.text === 'if' && rewritesWithin(each)) return [gap('condition', each.head, text)]
    return /^(?:server_)?(?:rewrite|access)_by_lua/u.test(each.name.text) ? [gap('not-modelled', each.head, text)] : []
  })
}

function rewritesWithin({block}: NginxStatement): boolean {
  return (block?.nodes ?? []).some(node => {
    if (node.kind !== 'statement' || node.name.text !== 'rewrite') return false
    const [, replacement, flag] = node.args.map(({text}) => text)
    return flag !== 'redirect' && flag !== 'permanent' && !/^(?:https?:\/\/|\$scheme)/u.test(replacement ?? '')
  })
}
