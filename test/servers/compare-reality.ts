import {byteString} from '../../src/config/forward/byte-string.ts'
import {chooseSite} from '../../src/config/forward/choose-site.ts'
import {forward} from '../../src/config/forward/forward.ts'
import {matchTakes} from '../../src/config/forward/match-takes.ts'
import {requestPath} from '../../src/config/forward/request-path.ts'
import {predict} from '../../src/config/predict.ts'
import type {ConfigModel, Guard, Known, Route, RouteTarget, SentValue, Site} from '../../src/model/config-model.ts'
import type {RealityRequest} from './reality-requests.ts'
import {sendBytes} from './send-bytes.ts'
import type {Recorder} from './start-recorder.ts'

/** How one request fared: as the model says, or the model says nothing of some of it, or it says something else. */
export type Verdict =
  | {readonly kind: 'equal'}
  | {readonly kind: 'unknown'; readonly why: string}
  | {readonly kind: 'different'; readonly request: RealityRequest; readonly what: string}

/** One thing that is said of a request and seen of it; `said` is null where it is not known, with the reason. */
interface Aspect {
  readonly name: string
  readonly said: string | null
  readonly why?: string
  readonly seen: string
}

/**
 * Sends requests through a real proxy and compares the backend that got each, the path's bytes, `Host`, `X-Forwarded-Proto`
 * and whether an upgrade arrived with what the model of its configuration says; where the proxy answers itself, the status.
 */
export async function compareReality(
  model: ConfigModel,
  port: number,
  backends: readonly Recorder[],
  requests: readonly RealityRequest[],
): Promise<readonly Verdict[]> {
  for (const backend of backends) backend.clear()
  const answers = await Promise.all(
    requests.map((request, id) => sendBytes(port, headOf(request, id), {whole: isWhole, patience: 10_000})),
  )
  return requests.map((request, id): Verdict => {
    const status = /^HTTP\/1\.1 (\d{3})/u.exec(answers[id] ?? '')?.[1] ?? 'none'
    const backend = backends.find(({heads}) => heads.has(String(id)))
    const aspects = compare(model, request, {status, port: backend?.port, head: backend?.heads.get(String(id)) ?? ''})
    const wrong = aspects.find(({said, seen}) => said !== null && said !== seen)
    if (wrong) return {kind: 'different', request, what: `${wrong.name}: said ${wrong.said}, seen ${wrong.seen}`}
    const open = aspects.find(({said}) => said === null)
    return open ? {kind: 'unknown', why: open.why ?? open.name} : {kind: 'equal'}
  })
}

function headOf({target, host, upgrade}: RealityRequest, id: number): string {
  const connection = upgrade
    ? 'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=='
    : 'Connection: close'
  return `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nX-Id: ${id}\r\n${connection}\r\n\r\n`
}

/** Whether an answer has come in whole: its head, where an upgrade is granted. */
function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n')
  if (end === -1) return false
  const length = Number(/\r\nContent-Length: *(\d+)/iu.exec(answer.slice(0, end))?.[1] ?? Number.POSITIVE_INFINITY)
  return answer.startsWith('HTTP/1.1 101') || answer.length >= end + 4 + length
}

interface Seen {
  readonly status: string
  /** Of the backend that got the request. */
  readonly port: number | undefined
  readonly head: string
}

function compare(model: ConfigModel, request: RealityRequest, seen: Seen): readonly Aspect[] {
  const site = chooseSite(model.sites, request.host)
  const arrived = seen.port === undefined ? `answered ${seen.status}` : 'forwarded'
  const unknown = (why: string): readonly Aspect[] => [{name: 'answer', said: null, why, seen: arrived}]
  if (!site) return unknown('no site')
  const bytes = byteString(request.target)
  const predicted = predict(site, bytes)
  const guard = guardOf(site, bytes)
  const answered = (said: string): readonly Aspect[] => [{name: 'answer', said, seen: arrived}]
  if ('rejected' in predicted) return answered(`answered ${predicted.rejected}`)
  if ('answered' in predicted) {
    if (predicted.answered !== null) return answered(`answered ${predicted.answered}`)
    return answered(seen.port === undefined ? arrived : 'answered')
  }
  if (guard && !('unknown' in predicted && !predicted.unknown.startsWith(`not-modelled: ${guard.kind}`))) {
    const expected = {login: /^401$/u, refusal: /^403$/u, redirect: /^30\d$/u}[guard.kind]
    return answered(seen.port === undefined && expected.test(seen.status) ? arrived : `a ${guard.kind}`)
  }
  if ('unknown' in predicted) return unknown(predicted.unknown.replace(/: .*$/su, ''))
  const {route} = forward(site, bytes)
  if (!route) return unknown('no route')
  const path = requestPath(site, bytes) ?? ''
  // A prediction takes conditions not to hold.
  const mayAnswer = site.mayAnswer?.some(({match}) => matchTakes(match, path, site.proxy) !== false)
  if (mayAnswer || route.mayAnswer) return unknown('condition')
  const aspects: Aspect[] = []
  const {websocket} = route.settings
  if (request.upgrade) {
    const said = websocket.known ? String(websocket.value) : null
    aspects.push({name: 'upgrade', said, why: 'websocket', seen: String(seen.status === '101')})
    // A rule for upgrades sends them its own way, which is no route: what is said of it is whether it upgrades.
    if (!websocket.known || (websocket.value && site.proxy === 'apache' && upgradesElsewhere(route, websocket)))
      return aspects
  }
  aspects.push({name: 'answer', said: 'forwarded', seen: arrived})
  const header = (name: string): string => new RegExp(`\\r\\n${name}: *([^\\r]*)`, 'iu').exec(seen.head)?.[1] ?? 'none'
  const address = addressOf(route.target)
  const sent = route.settings
  const sendsClient = sent.host.known && sent.host.value.kind === 'client'
  const differs = sent.elsewhere?.some(match => matchTakes(match, path, site.proxy) !== false) ?? false
  const nothing = {said: null, why: 'a section within the route'}
  const host = differs ? nothing : saidOf(sent.host, {client: request.host, backend: address})
  const proto = differs ? nothing : saidOf(sent.forwardedProto, {client: 'http', backend: address})
  return [
    ...aspects,
    {name: 'backend', said: address, why: 'backend', seen: `127.0.0.1:${seen.port}`},
    {name: 'target', said: predicted.forwarded, seen: /^\S+ (.*) HTTP\/1\.[01]/su.exec(seen.head)?.[1] ?? 'none'},
    {name: 'Host', ...host, seen: sendsClient ? header('Host').replace(/:\d+$/u, '') : header('Host')},
    {name: 'X-Forwarded-Proto', ...proto, seen: header('X-Forwarded-Proto')},
  ]
}

/** What answers before the route, where that is certain. */
function guardOf(site: Site, bytes: string): (Guard & {readonly kind: 'login' | 'refusal' | 'redirect'}) | null {
  const path = requestPath(site, bytes)
  const last =
    path === null ? undefined : site.guards.findLast(({match}) => matchTakes(match, path, site.proxy) !== false)
  if (!last || last.kind === 'open' || path === null || matchTakes(last.match, path, site.proxy) !== true) return null
  return {...last, kind: last.kind}
}

/** Whether what upgrades is none of the route's own directives. */
function upgradesElsewhere({span}: Route, {spans}: Known<boolean>): boolean {
  return spans.some(({from, to}) => from < span.from || to > span.to)
}

function addressOf(target: RouteTarget): string | null {
  return target.kind === 'backend' && target.url.known ? `${target.url.value.host}:${target.url.value.port}` : null
}

function saidOf(
  value: Known<SentValue>,
  own: {readonly client: string; readonly backend: string | null},
): Pick<Aspect, 'said' | 'why'> {
  if (!value.known) return {said: null, why: value.why}
  const {value: sent} = value
  switch (sent.kind) {
    case 'none':
      return {said: 'none'}
    case 'text':
      return {said: sent.value}
    case 'client':
      return {said: own.client}
    case 'backend':
      return {said: own.backend, why: 'backend'}
  }
}
