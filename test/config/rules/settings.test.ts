import {describe, expect, it} from 'vitest'
import {bodyLimitSmall} from '../../../src/config/rules/body-limit-small.ts'
import {forwardedProtoMissing} from '../../../src/config/rules/forwarded-proto-missing.ts'
import {headerInheritanceLost} from '../../../src/config/rules/header-inheritance-lost.ts'
import {hostNotPreserved} from '../../../src/config/rules/host-not-preserved.ts'
import type {Rule} from '../../../src/config/rules/rule.ts'
import {tokenAuthBlocked} from '../../../src/config/rules/token-auth-blocked.ts'
import {tunnelTimeoutShort} from '../../../src/config/rules/tunnel-timeout-short.ts'
import {websocketNotProxied} from '../../../src/config/rules/websocket-not-proxied.ts'
import type {Guard, Route, RouteSettings, Site} from '../../../src/model/config-model.ts'
import {byDefault, known, matchOf, modelOf, routeTo} from '../build-model.ts'

/** What a rule says about one route: severity and certainty. */
function judge(rule: Rule, route: Route, site: Partial<Site> = {}): readonly string[] {
  return rule
    .check([modelOf('nginx', [route], site)], {loggedPaths: []})
    .findings.map(({severity, certainty}) => `${severity} ${certainty}`)
}

const synchrony = (settings: Partial<RouteSettings>) => routeTo(8091, '/synchrony', settings)
const confluence = (settings: Partial<RouteSettings>) => routeTo(8090, '/', settings)
const unknown = {known: false, why: 'include', spans: []} as const

describe('a WebSocket to Synchrony', () => {
  it('is missed where the upgrade is not passed on', () => {
    expect(judge(websocketNotProxied, synchrony({websocket: known(false)}))).toEqual(['warning certain'])
    expect(judge(websocketNotProxied, synchrony({websocket: known(true)}))).toEqual([])
  })

  it('is not missed on the way to Confluence, which passes on to Synchrony itself', () => {
    expect(judge(websocketNotProxied, confluence({websocket: known(false)}))).toEqual([])
    expect(judge(websocketNotProxied, routeTo(8090, '/synchrony', {websocket: known(false)}))).toEqual([])
    expect(judge(websocketNotProxied, routeTo(8090, '/synchrony-proxy', {websocket: known(false)}))).toEqual([])
  })

  it('is cut by a timeout below the usual, and perhaps by that', () => {
    const after = (seconds: number) =>
      judge(tunnelTimeoutShort, synchrony({websocket: known(true), idleTimeout: known(seconds)}))
    expect([15, 60, 61, 0].map(after)).toEqual([['warning certain'], ['info likely'], [], []])
  })

  it('cannot be cut where there is none', () => {
    expect(judge(tunnelTimeoutShort, synchrony({websocket: known(false), idleTimeout: known(15)}))).toEqual([])
  })
})

describe('headers to Confluence', () => {
  const lost = (...names: readonly string[]) => names.map(name => ({name, span: {from: 0, to: 1}}))

  it('that are set in vain are a warning, and an information if they tell nothing of the browser', () => {
    expect(judge(headerInheritanceLost, confluence({lostHeaders: lost('Host', 'Accept')}))).toEqual(['warning certain'])
    expect(judge(headerInheritanceLost, synchrony({lostHeaders: lost('Accept-Encoding')}))).toEqual(['info certain'])
    expect(judge(headerInheritanceLost, routeTo(8080, '/jira', {lostHeaders: lost('Host')}))).toEqual([])
  })

  it('that are set in vain are not said to be missing as well', () => {
    const settings = {host: known({kind: 'backend'} as const), lostHeaders: lost('Host')}
    expect(judge(hostNotPreserved, confluence(settings))).toEqual([])
    const proto = {forwardedProto: known({kind: 'none'} as const), lostHeaders: lost('x-forwarded-proto')}
    expect(judge(forwardedProtoMissing, confluence(proto), {tls: known(true)})).toEqual([])
  })

  it('name the host of the browser, or one of the site', () => {
    const host = (value: RouteSettings['host']) => judge(hostNotPreserved, confluence({host: value}))
    expect(host(byDefault({kind: 'backend'}))).toEqual(['info likely'])
    expect(host(known({kind: 'text', value: 'internal'}))).toEqual(['info likely'])
    expect(host(known({kind: 'text', value: 'wiki.example.com'}))).toEqual([])
    expect(host(known({kind: 'client'}))).toEqual([])
  })

  it('name the scheme where TLS is known to end here', () => {
    const told = (value: RouteSettings['forwardedProto'], tls: Site['tls']) =>
      judge(forwardedProtoMissing, confluence({forwardedProto: value}), {tls})
    expect(told(byDefault({kind: 'none'}), known(true))).toEqual(['info likely'])
    expect(told(known({kind: 'text', value: 'http'}), known(true))).toEqual(['info likely'])
    expect(told(known({kind: 'text', value: 'https'}), known(true))).toEqual([])
    expect(told(known({kind: 'client'}), known(true))).toEqual([])
    expect(told(byDefault({kind: 'none'}), known(false))).toEqual([])
    expect(told(byDefault({kind: 'none'}), unknown)).toEqual([])
  })
})

describe('the limit of uploads', () => {
  const limit = (value: RouteSettings['bodyLimit']) => judge(bodyLimitSmall, confluence({bodyLimit: value}))

  it('is a warning below 100 MB, and an information where no line says it', () => {
    expect(limit(known(20 * 2 ** 20))).toEqual(['warning certain'])
    expect(limit(byDefault(2 ** 20))).toEqual(['info likely'])
  })

  it('may be 100 MB or none', () => {
    expect([limit(known(100 * 2 ** 20)), limit(known(0))]).toEqual([[], []])
  })
})

describe('a setting that is not known', () => {
  it.each([websocketNotProxied, hostNotPreserved, bodyLimitSmall])('is neither a finding nor a question: $id', rule => {
    const models = [
      modelOf('nginx', [synchrony({websocket: unknown}), confluence({host: unknown, bodyLimit: unknown})]),
    ]
    expect(rule.check(models, {loggedPaths: []})).toMatchObject({findings: [], questions: []})
    expect(rule.decide(models, {path: '/x', hasPlaceholder: false})).toMatchObject({answer: 'unknown', why: 'include'})
  })
})

describe('what stands in front of the paths of Companion', () => {
  const guard = (kind: Guard['kind'], match: string): Guard => ({kind, match: matchOf(match), span: {from: 7, to: 9}})
  const blocked = (...guards: readonly Guard[]) => judge(tokenAuthBlocked, confluence({}), {guards})

  it('is found once, whichever of the paths it stops', () => {
    expect(blocked(guard('login', '/'))).toEqual(['warning certain'])
    expect(blocked(guard('redirect', '/download'))).toEqual(['warning certain'])
    expect(blocked(guard('refusal', '/plugins/servlet'))).toEqual(['warning certain'])
  })

  it('is found for each that stops another path', () => {
    expect(blocked(guard('login', '/rest'), guard('login', '/download'))).toHaveLength(2)
  })

  it('may be lifted for these paths, and is not if it comes back', () => {
    const open = [
      guard('open', '/rest/token-auth/'),
      guard('open', '/download/token-auth'),
      guard('open', '~^/plugins/'),
    ]
    expect(blocked(guard('login', '/'), ...open)).toEqual([])
    expect(blocked(...open, guard('login', '/'))).toEqual(['warning certain'])
  })

  it('may stop other paths', () => {
    expect(blocked(guard('login', '/admin'), guard('login', '~^/rest/api'))).toEqual([])
  })

  it('is not claimed where an expression that is not understood may lift it', () => {
    expect(blocked(guard('login', '/'), guard('open', '~(?(1)a|b)'))).toEqual([])
  })
})
