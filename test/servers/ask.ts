import {type IncomingHttpHeaders, request} from 'node:http'

/** What came back, and what the backend saw if `startHeaderEcho` is behind the proxy. */
export interface Asked {
  /** 101 for an upgrade. */
  readonly status: number
  /** Headers that the backend got, `:target` and `:port` among them; empty where the proxy answered itself. */
  readonly seen: IncomingHttpHeaders
}

/** Asks a server on loopback in the name of `wiki.example.com`, with a body of so many bytes if there is to be one. */
export function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = 0,
): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const sent = request({
      host: '127.0.0.1',
      port,
      path,
      method: body > 0 ? 'POST' : 'GET',
      headers: {host: 'wiki.example.com', ...headers, ...(body > 0 && {'content-length': String(body)})},
    })
    let answered = false
    sent.on('response', response => {
      answered = true
      let text = ''
      response.on('data', chunk => {
        text += String(chunk)
      })
      response.on('end', () => {
        sent.destroy()
        const seen = text.startsWith('{') ? JSON.parse(text) : {}
        resolve({status: response.statusCode ?? 0, seen})
      })
    })
    sent.on('upgrade', (_response, socket) => {
      answered = true
      socket.destroy()
      resolve({status: 101, seen: {}})
    })
    // A server that refuses a body may close before it was sent.
    sent.on('error', error => (answered ? undefined : reject(error)))
    sent.end(body > 0 ? Buffer.alloc(body) : undefined)
  })
}
