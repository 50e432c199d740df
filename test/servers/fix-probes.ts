import {connect} from 'node:net'
import type {Facts} from '../../src/model/facts.ts'
import {ask} from './ask.ts'
import type {HeaderEcho} from './start-header-echo.ts'

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
  'match-slashes': async ({port, facts}) => {
    const {status, seen} = await ask(port, String(facts.sent))
    const target = String(seen[':target'])
    return status === 200 && /^(?:\/\w+)*\/x$/u.test(target)
  },
  'wide-first.conf reorder-routes': async ({port, synchrony}) =>
    (await ask(port, '/synchrony/x')).seen[':port'] === String(synchrony.port),
  'exception-too-late.conf reorder-routes': async ({port}) => (await ask(port, '/server-status')).status === 404,
  'nocanon-too-late.conf reorder-routes': async ({port}) =>
    (await ask(port, '/conf/download/a%28b%29.pdf')).seen[':target'] === '/conf/download/a%28b%29.pdf',
  'enable-websocket': async ({port}) => (await ask(port, '/synchrony/x', upgrade)).status === 101,
  'lengthen-timeout': ({port}) => staysOpen(port, '/synchrony/x'),
  'repeat-headers': async ({port}) => {
    const {seen} = await ask(port, '/synchrony/x')
    return seen.host === 'wiki.example.com' && seen['x-forwarded-proto'] === 'http'
  },
  'preserve-host': keepsHost,
  'forward-proto': async ({port}) => (await ask(port, '/x')).seen['x-forwarded-proto'] !== undefined,
  'replaced-behind.nginx.conf forward-proto': async ({port}) =>
    (await ask(port, '/x', {'x-forwarded-proto': 'https'})).seen['x-forwarded-proto'] === 'https',
  'raise-body-limit': async ({port}) => (await ask(port, '/x', {}, 21 * 2 ** 20)).status === 200,
  'end-comment': keepsHost,
  'after-section.conf separate-text': keepsHost,
}

const upgrade = {connection: 'Upgrade', upgrade: 'websocket'}

async function keepsPath({port, facts}: Behind): Promise<boolean> {
  return (await ask(port, String(facts.sent))).seen[':target'] === facts.sent
}

async function keepsHost({port}: Behind): Promise<boolean> {
  return (await ask(port, '/x')).seen.host === 'wiki.example.com'
}

/** Whether a WebSocket lives through two and a half seconds of silence. */
function staysOpen(port: number, path: string): Promise<boolean> {
  return new Promise(resolve => {
    const head = `GET ${path} HTTP/1.1\r\nHost: wiki.example.com\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => void socket.write(head))
    const timer = setTimeout(() => {
      socket.destroy()
      resolve(answer.startsWith('HTTP/1.1 101'))
    }, 2500)
    socket.on('data', chunk => {
      answer += String(chunk)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(false)
    })
  })
}
