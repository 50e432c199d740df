import {createServer} from 'node:net'

/** A backend that knows no HTTP beyond the first line: it keeps the bytes of every request line. */
export interface Recorder {
  readonly port: number
  /** Request-targets by the value of the request's `X-Id`, as byte strings. */
  readonly targets: ReadonlyMap<string, string>
  /** Forgets what it has kept. */
  readonly clear: () => void
  readonly stop: () => Promise<void>
}

/** Starts a recorder on loopback. It answers 200 to each request and keeps the connection. */
export async function startRecorder(): Promise<Recorder> {
  const targets = new Map<string, string>()
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
        if (target !== undefined && id !== undefined) targets.set(id, target)
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
    clear: () => targets.clear(),
    stop: () => new Promise(resolve => server.close(() => resolve())),
  }
}
