import {createServer} from 'node:http'
import {createQueryStringHash, decodeSymmetric, encodeSymmetric, type Request, SymmetricAlgorithm} from 'atlassian-jwt'

/** A backend that stands in for Confluence: it serves only what a token was issued for. */
export interface VerifyingBackend {
  readonly port: number
  /** A request-target with a token for it in its query, as the Companion app would ask for it. */
  readonly sign: (target: string) => string
  readonly stop: () => Promise<void>
}

/**
 * Starts a backend under a context path. A token's `qsh` is compared with that of the request as it arrived: the raw
 * path, as `HttpServletRequest.getRequestURI` gives it to Confluence, and the decoded query. 200 if they agree, else 401; 401 as well without a token.
 */
export async function startVerifyingBackend(context: string): Promise<VerifyingBackend> {
  const secret = 'a secret of this test only'
  const hash = (target: string): string => createQueryStringHash(requestOf(target), false, context)
  const server = createServer((request, response) => {
    const target = request.url ?? ''
    const token = new URLSearchParams(target.split('?')[1]).get('jwt') ?? ''
    const claim = token && decodeSymmetric(token, secret, SymmetricAlgorithm.HS256).qsh
    response.writeHead(claim === hash(target) ? 200 : 401, {'Content-Length': 0}).end()
  })
  // What is no request line, because a proxy wrote a space into it, has no token either.
  server.on('clientError', (_, socket) =>
    socket.end(`${['HTTP/1.1 401 Unauthorized', 'Content-Length: 0', 'Connection: close'].join('\r\n')}\r\n\r\n`),
  )
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    sign: target => {
      const jwt = encodeSymmetric({qsh: hash(target)}, secret, SymmetricAlgorithm.HS256)
      return `${target}${target.includes('?') ? '&' : '?'}jwt=${jwt}`
    },
    stop: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Not `fromMethodAndUrl`, which escapes `'` again and so would hide what the proxy did. */
function requestOf(target: string): Request {
  const [pathname = '', query] = target.split('?')
  return {method: 'GET', pathname, query: Object.fromEntries(new URLSearchParams(query))}
}
