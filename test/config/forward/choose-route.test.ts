import {describe, expect, it} from 'vitest'
import {chooseRoute} from '../../../src/config/forward/choose-route.ts'
import {unreadSettings} from '../../../src/config/unread-settings.ts'
import type {Route, RouteMatch, Site} from '../../../src/model/config-model.ts'

const span = {from: 0, to: 0}

function location(form: string, within?: Route): Route {
  const [sign = '', value = ''] = form.includes(' ') ? form.split(' ') : ['', form]
  const match: RouteMatch = sign.startsWith('~')
    ? {kind: 'regex', value, span, ignoresCase: sign === '~*'}
    : sign === '='
      ? {kind: 'exact', value, span}
      : {kind: 'prefix', value, segment: false, span, ...(sign === '^~' && {stops: true})}
  return {
    match,
    target: {kind: 'local', span},
    path: {known: true, value: 'raw', spans: []},
    settings: unreadSettings('not-modelled', span),
    ...(within && {within}),
    ...(value.endsWith('/') && {redirectsSlash: true}),
    form,
    span,
  }
}

function choose(routes: readonly Route[], path: string, pick?: Site['pick']): string {
  const site: Site = {
    proxy: 'nginx',
    names: [],
    listen: [],
    routes,
    ...(pick && {pick}),
    span,
    settings: {
      encodedSlash: {known: true, value: 'decode', spans: []},
      mergeSlashes: {known: true, value: true, spans: []},
    },
    tls: {known: true, value: false, spans: []},
    guards: [],
    gaps: [],
  }
  const choice = chooseRoute(site, path)
  return choice.kind === 'route'
    ? choice.route.form
    : 'route' in choice
      ? `${choice.kind} ${choice.route.form}`
      : 'none'
}

describe('the location that nginx picks', () => {
  const outer = location('/wiki/')
  const routes = [
    location('/'),
    location('= /x'),
    location('/x'),
    location('~ \\.js$'),
    location('^~ /static'),
    location('/static/deep'),
    location('~* ^/IMG'),
    location('~ ^/img/secret'),
    outer,
    location('/wiki/a', outer),
    location('~ \\.pdf$', outer),
    location('~ (?R)^/never'),
  ]

  it.each([
    ['/x', '= /x'],
    ['/static/a.js', '^~ /static'],
    ['/a.js', '~ \\.js$'],
    ['/static/deep/a.js', '~ \\.js$'],
    ['/img/secret', '~* ^/IMG'],
    ['/wiki', 'slash-redirect /wiki/'],
    ['/wiki/a/b.pdf', '~ \\.pdf$'],
    ['/wiki/a/b.js', '~ \\.js$'],
    ['/wiki/a/b', 'unknown ~ (?R)^/never'],
  ])('for %s is %s', (path, expected) => {
    expect(choose(routes, path, 'nginx-locations')).toBe(expected)
  })

  it('is the longest prefix where no regex takes the path', () => {
    expect(choose(routes.slice(0, 5), '/xy', 'nginx-locations')).toBe('/x')
    expect(choose(routes.slice(0, 5), '/y', 'nginx-locations')).toBe('/')
    expect(choose(routes.slice(1, 5), '/y', 'nginx-locations')).toBe('none')
    expect(choose(routes.slice(0, 11), '/wiki/ab', 'nginx-locations')).toBe('/wiki/a')
  })

  it('compares bytes, not characters', () => {
    expect(choose([location('/議')], '/\xe8\xad\xb0/x', 'nginx-locations')).toBe('/議')
  })
})

describe('the route of a site that picks the first', () => {
  it('is the first whose match holds', () => {
    expect(choose([location('~ ^/a'), location('/'), location('= /b')], '/b')).toBe('/')
  })
})
