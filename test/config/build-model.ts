import {unreadSettings} from '../../src/config/unread-settings.ts'
import type {ConfigModel, Guard, Known, Route, RouteMatch, RouteSettings, Site} from '../../src/model/config-model.ts'

const span = {from: 0, to: 1}

/** A value that a file says. */
export function known<T>(value: T): Known<T> {
  return {known: true, value, spans: [span]}
}

/** A value that holds because no file says otherwise. */
export function byDefault<T>(value: T): Known<T> {
  return {known: true, value, spans: []}
}

/** A prefix, or with a leading `~` an expression. */
export function matchOf(written: string): RouteMatch {
  return written.startsWith('~')
    ? {kind: 'regex', value: written.slice(1).trim(), span}
    : {kind: 'prefix', value: written, segment: true, span}
}

/** A route to a port of localhost, or with port 0 one that the proxy answers itself; no two have the same span. */
export function routeTo(port: number, match: string, settings: Partial<RouteSettings> = {}): Route {
  const own = {from: 100 * port + match.length, to: 100 * port + match.length + 1}
  const url = {scheme: 'http', host: 'localhost', port, path: match, span}
  return {
    match: matchOf(match),
    target: port === 0 ? {kind: 'local', span} : {kind: 'backend', url: known(url)},
    path: known('raw'),
    settings: {...unreadSettings('not-modelled', span), ...settings},
    form: port === 0 ? 'location' : 'route',
    span: own,
  }
}

/** A configuration with one site. */
export function modelOf(proxy: Site['proxy'], routes: readonly Route[], site: Partial<Site> = {}): ConfigModel {
  const guards: readonly Guard[] = []
  const settings = {encodedSlash: byDefault('reject' as const), mergeSlashes: byDefault(true)}
  const names = ['wiki.example.com']
  const tls: Known<boolean> = {known: false, why: 'include', spans: []}
  const all = {proxy, names, listen: [], routes, span: {from: 0, to: 1e6}, settings, tls, guards, gaps: [], ...site}
  return {sites: [all], gaps: [], marks: []}
}
