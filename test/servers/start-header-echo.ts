import {createHash} from 'node:crypto'
import {createServer} from 'node:http'
import type {Duplex} from 'node:stream'
import {freePort} from './free-port.ts'

/** A backend on loopback that answers with the headers it got. */
export interface HeaderEcho {
  readonly port: number
  readonly stop: () => Promise<void>
}

/**
 * Starts a backend that answers every request with its headers as JSON, `:target` and its own `:port` among them, upgrades with 101 and paths that hold `silent`
 * not at all.
 */
export async function startHeaderEcho(): Promise<HeaderEcho> {
  const port = await freePort()
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      if (!request.url?.includes('silent'))
        response.end(JSON.stringify({...request.headers, ':target': request.url, ':port': String(port)}))
    })
  })
  const upgraded = new Set<Duplex>()
  server.on('upgrade', (request, socket) => {
    upgraded.add(socket)
    socket.on('error', () => {})
    // A proxy that gives up on a client ends its own side first.
    socket.on('end', () => socket.end())
    socket.resume()
    const key = request.headers['sec-websocket-key'] ?? ''
    // RFC 6455; HAProxy passes no other one on.
    const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
    const head = `Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}`
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${head}\r\n\r\n`)
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    port,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
        for (const socket of upgraded) socket.destroy()
      }),
  }
}
