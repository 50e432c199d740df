import {createSocket} from 'node:dgram'
import {once} from 'node:events'
import {createServer, type IncomingMessage, request, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** A server that writes down everything that reaches it, down to a bare connection. */
export interface Recorder {
  readonly url: string
  /** Method and path of every request and upgrade; a UDP packet is `UDP`. */
  readonly requests: readonly string[]
  /** TCP connections, whether or not a request came over them. */
  readonly connections: () => number
  readonly close: () => Promise<void>
}

/** Starts a recorder; with `upstream`, the origin of a site, it serves that site with the headers it has. */
export async function startRecorder(upstream?: string): Promise<Recorder> {
  const requests: string[] = []
  let connections = 0
  const server = createServer((incoming, response) => {
    requests.push(`${incoming.method} ${incoming.url}`)
    if (upstream && !incoming.url?.startsWith('/reached/')) forward(upstream, incoming, response)
    else response.writeHead(200, {'content-type': 'text/javascript', 'access-control-allow-origin': '*'}).end('')
  })
  server.on('connection', () => {
    connections += 1
  })
  server.on('upgrade', ({method, url}, socket) => {
    requests.push(`${method} ${url}`)
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo

  const udp = createSocket('udp4', () => requests.push('UDP'))
  udp.bind(port, '127.0.0.1')
  await once(udp, 'listening')

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    connections: () => connections,
    async close() {
      udp.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function forward(upstream: string, incoming: IncomingMessage, response: ServerResponse): void {
  const {method, headers} = incoming
  const {host: _, ...rest} = headers
  const outgoing = request(new URL(incoming.url ?? '/', upstream), {method, headers: rest}, answer => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  outgoing.on('error', () => response.destroy())
  incoming.pipe(outgoing)
}
