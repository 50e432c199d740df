import type {Facts} from '../../src/model/facts.ts'
import {ask} from './ask.ts'
import {askByTls} from './ask-by-tls.ts'
import type {HeaderEcho} from './start-header-echo.ts'
import {websocketLives} from './websocket-lives.ts'

/** A proxy that runs one configuration, and the backends behind it. */
export interface Behind {
  readonly port: number
  readonly confluence: HeaderEcho
  readonly synchrony: HeaderEcho
  /** Of the finding that was corrected. */
  readonly facts: Facts
}

/** Whether the request works that a finding says fails, by the remedy that mends it, or by example and remedy. */
export const fixProbes: Readonly<Record<string, (behind: Behind) => Promise<boolean>>> = {
  'add-nocanon': keepsPath,
  'nocanon-for-download': keepsPath,
  'drop-uri-part': keepsPath,
  'drop-path-change': keepsPath,
  'match-slashes': async ({port, facts}) => {
    const {status, seen} = await ask(port, String(facts.sent))
    const target = String(seen[':target'])
    return status === 200 && /^(?:\/\w+)*\/x$/u.test(target)
  },
  'wide-first.conf reorder-routes': async ({port, synchrony}) =>
    (await ask(port, '/synchrony/x')).seen[':port'] === String(synchrony.port),
  'wide-first.haproxy.cfg reorder-routes': async ({port, synchrony}) =>
    (await ask(port, '/synchrony/x')).seen[':port'] === String(synchrony.port),
  'exception-too-late.conf reorder-routes': async ({port}) => (await ask(port, '/server-status')).status === 404,
  'nocanon-too-late.conf reorder-routes': async ({port}) =>
    (await ask(port, '/conf/download/a%28b%29.pdf')).seen[':target'] === '/conf/download/a%28b%29.pdf',
  'last-section-wins.conf reorder-routes': async ({port, synchrony, confluence}) => {
    const ports = [(await ask(port, '/synchrony/x')).seen[':port'], (await ask(port, '/x')).seen[':port']]
    return ports[0] === String(synchrony.port) && ports[1] === String(confluence.port)
  },
  'drop-path-argument': async ({port}) => (await ask(port, '/conf/x%28')).seen[':target'] === '/conf/x%28',
  'use-section-path': async ({port}) => (await ask(port, '/wiki/x%28')).seen[':target'] === '/conf/x%28',
  'move-nocanon': async ({port}) =>
    (await ask(port, '/conf/download/a%28b%29.pdf')).seen[':target'] === '/conf/download/a%28b%29.pdf',
  'allow-encoded-slashes': keepsPath,
  'exempt-token-auth': behind => opensTokenPaths(behind, 401),
  'redirect-except-token-auth': behind => opensTokenPaths(behind, 302),
  'enable-websocket': async ({port}) => (await ask(port, '/synchrony/x', upgrade)).status === 101,
  'lengthen-timeout': ({port}) => websocketLives(port, '/synchrony/x', 2500),
  'repeat-headers': async ({port}) => {
    const {seen} = await ask(port, '/synchrony/x')
    return seen.host === 'wiki.example.com' && seen['x-forwarded-proto'] === 'http'
  },
  'preserve-host': keepsHost,
  'forward-proto': async ({port}) => (await ask(port, '/x')).seen['x-forwarded-proto'] !== undefined,
  'silent.haproxy.cfg forward-proto': async ({port}) => (await askByTls(port, '/x'))['x-forwarded-proto'] === 'https',
  'replaced-behind.nginx.conf forward-proto': async ({port}) =>
    (await ask(port, '/x', {'x-forwarded-proto': 'https'})).seen['x-forwarded-proto'] === 'https',
  'raise-body-limit': async ({port}) => (await ask(port, '/x', {}, 21 * 2 ** 20)).status === 200,
  // HAProxy does not wait for the body that it refuses.
  'small.haproxy.cfg raise-body-limit': ({port}) =>
    ask(port, '/x', {}, 21 * 2 ** 20).then(
      ({status}) => status === 200,
      () => false,
    ),
  'end-comment': keepsHost,
  'after-section.conf separate-text': keepsHost,
}

// HAProxy takes no upgrade without a key.
const key = 'dGhlIHNhbXBsZSBub25jZQ=='
const upgrade = {connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-key': key}

async function keepsPath({port, facts}: Behind): Promise<boolean> {
  return (await ask(port, String(facts.sent))).seen[':target'] === facts.sent
}

async function keepsHost({port}: Behind): Promise<boolean> {
  return (await ask(port, '/x')).seen.host === 'wiki.example.com'
}

/** Whether the paths of the Companion app arrive, and no other, nor one that Tomcat would take for another. */
async function opensTokenPaths({port}: Behind, otherwise: number): Promise<boolean> {
  const statuses = async (paths: readonly string[]): Promise<ReadonlySet<number>> =>
    new Set(await Promise.all(paths.map(async path => (await ask(port, path)).status)))
  const open = await statuses([
    '/rest/token-auth/api/1?token=a%3Bb',
    '/download/token-auth/attachments/1/a%28b%29.docx',
    '/plugins/servlet/imgFilter?url=%2Fx',
  ])
  const closed = await statuses([
    '/x',
    '/rest/token-auth',
    '/rest/api/1?x=/rest/token-auth/',
    '/plugins/servlet/imgFilterX',
    '/rest/token-auth/../api/1',
    '/rest/token-auth/%2e%2e/api/1',
    '/rest/token-auth/..;/api/1',
    '/rest/token-auth/..;x=1/api/1',
    '/download/token-auth/%252e%252e/x',
  ])
  return open.size === 1 && open.has(200) && closed.size === 1 && closed.has(otherwise)
}
