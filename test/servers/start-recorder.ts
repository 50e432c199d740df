import {createServer} from 'node:net'

/** A backend that knows no HTTP beyond the first line: it keeps the bytes of every request. */
export interface Recorder {
  readonly port: number
  /** Request-targets by the value of the request's `X-Id`, as byte strings. */
  readonly targets: ReadonlyMap<string, string>
  /** Whole heads, request line included, by the same. */
  readonly heads: ReadonlyMap<string, string>
  /** Forgets what it has kept. */
  readonly clear: () => void
  readonly stop: () => Promise<void>
}

/**
 * Starts a recorder on loopback. It answers 200 to each request and keeps the connection; an upgrade to a WebSocket, which
 * HTTP/1.0 does not know, it grants and closes the connection (RFC 9110, 7.8).
 */
export async function startRecorder(): Promise<Recorder> {
  const targets = new Map<string, string>()
  const heads = new Map<string, string>()
  const server = createServer(socket => {
    let pending = ''
    socket.on('error', () => socket.destroy())
    socket.on('data', chunk => {
      pending += chunk.toString('latin1')
      for (let end = pending.indexOf('\r\n\r\n'); end !== -1; end = pending.indexOf('\r\n\r\n')) {
        const head = pending.slice(0, end)
        pending = pending.slice(end + 4)
        const target = /^[A-Z]+ (.*) HTTP\/1\.[01]\r\n/su.exec(head)?.[1]
        const id = /\r\nX-Id: (\S+)/iu.exec(head)?.[1]
        if (target !== undefined && id !== undefined) {
          targets.set(id, target)
          heads.set(id, head)
        }
        if (isUpgrade(head)) {
          socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n')
          return
        }
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
      }
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    targets,
    heads,
    clear: () => {
      targets.clear()
      heads.clear()
    },
    stop: () => new Promise(resolve => server.close(() => resolve())),
  }
}

function isUpgrade(head: string): boolean {
  return (
    /^[^\r]* HTTP\/1\.1\r\n/u.test(head) &&
    /\r\nUpgrade: *websocket\r?$/imu.test(head) &&
    /\r\nConnection: *(?:[^\r]*, *)?upgrade *(?:,|\r|$)/iu.test(head)
  )
}
