import {createServer, type Socket} from 'node:net'

/** What a backend does with a request: answers it, says nothing, closes, breaks off its answer, sends no HTTP. */
export type Fault = 'none' | 'silent' | 'closes' | 'breaks-off' | 'no-http'

/** A backend on loopback that fails in one way. */
export interface FaultyBackend {
  readonly port: number
  readonly stop: () => Promise<void>
}

const answers: Readonly<Record<Fault, (socket: Socket) => void>> = {
  none: socket => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok'),
  silent: () => undefined,
  closes: socket => socket.destroy(),
  'breaks-off': socket => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort'),
  'no-http': socket => socket.end('garbage\r\n\r\n'),
}

export async function startFaultyBackend(fault: Fault): Promise<FaultyBackend> {
  const open = new Set<Socket>()
  const server = createServer(socket => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => open.delete(socket))
    socket.once('data', () => answers[fault](socket))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  const stop = async (): Promise<void> => {
    for (const socket of open) socket.destroy()
    await new Promise(resolve => server.close(resolve))
  }
  return {port: address.port, stop}
}
