import {describe, expect, it} from 'vitest'
import {covers} from '../../../src/config/rules/covers.ts'
import {routeShadowed} from '../../../src/config/rules/route-shadowed.ts'
import type {Route} from '../../../src/model/config-model.ts'
import {matchOf, modelOf, routeTo} from '../build-model.ts'

describe('whether one match covers another', () => {
  it.each([
    ['/', '/conf'],
    ['/conf', '/conf'],
    ['/conf', '/conf/download'],
    ['~^/(.*)$', '/conf'],
    ['~^/conf', '/confluence'],
    ['~.*', '/conf'],
    ['/conf', '~^/conf/.*\\.js$'],
  ])('%s covers %s', (wide, narrow) => {
    expect(covers(matchOf(wide), matchOf(narrow))).toBe(true)
  })

  it.each([
    ['/conf', '/confluence'],
    ['/conf/', '/conf'],
    ['/conf/download', '/conf'],
    ['/conf', '~^/conf'],
    ['/conf', '~^/conf?/x'],
    ['/conf', '~/conf/x'],
    ['/conf', '~^/conf/x|^/y'],
    ['~^/conf$', '/conf'],
    ['~^/c.*f', '/conf'],
  ])('%s does not cover %s', (wide, narrow) => {
    expect(covers(matchOf(wide), matchOf(narrow))).toBe(false)
  })
})

/** What the rule says about locations of nginx. */
function find(...routes: readonly Route[]) {
  return routeShadowed
    .check([modelOf('nginx', routes, {pick: 'nginx-locations'})], {loggedPaths: []})
    .findings.map(({severity, certainty, facts}) => [severity, certainty, facts.route, facts.sent])
}

describe('route-shadowed in nginx', () => {
  it('finds an expression for files that takes them away from Confluence', () => {
    expect(find(routeTo(0, '~\\.(js|css)$'), routeTo(8090, '/'))).toEqual([
      ['warning', 'likely', 'location /', '/s/d/1/_/download/batch/a.js'],
    ])
  })

  it('finds one that takes them away from Synchrony', () => {
    expect(find(routeTo(8090, '~\\.js$'), routeTo(8091, '/synchrony'), routeTo(8090, '/'))).toEqual([
      ['warning', 'likely', 'location /synchrony', '/synchrony/resources/a.js'],
    ])
  })

  it('leaves one alone that leads to the same server', () => {
    expect(find(routeTo(8090, '~\\.(js|css)$'), routeTo(8090, '/'))).toEqual([])
  })

  it('leaves one alone that no page needs', () => {
    expect(find(routeTo(0, '~/\\.ht'), routeTo(8090, '/'))).toEqual([])
  })

  it('trusts the server to prefer the longer prefix', () => {
    expect(find(routeTo(8090, '/'), routeTo(8091, '/synchrony'))).toEqual([])
  })

  it('knows a prefix that stops expressions', () => {
    const synchrony = routeTo(8091, '/synchrony')
    const stops = {...synchrony, match: {...matchOf('/synchrony'), stops: true}} as Route
    expect(find(routeTo(8090, '~\\.js$'), stops, routeTo(8090, '/'))).toEqual([])
  })

  it('finds an expression that takes everything', () => {
    expect(find(routeTo(8090, '~^/'), routeTo(8091, '/synchrony'))).toEqual([
      ['error', 'certain', 'location /synchrony', ''],
    ])
  })

  it('says nothing of routes of other products', () => {
    expect(find(routeTo(8080, '~^/'), routeTo(8081, '/jira'))).toEqual([])
  })
})
