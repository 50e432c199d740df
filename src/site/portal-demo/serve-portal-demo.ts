import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {page} from './page.ts'
import {style} from './style.ts'

/** Where the demo stands and what it embeds. */
export interface PortalDemoOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** The site of the knowledge base: origin and base URL. */
  readonly knowledgeBaseUrl: string
}

/** A demo portal that runs. */
export interface PortalDemoServer {
  /** Japanese; `?lang=en` for English. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves the demo portal on loopback, an origin of its own. Rejects with `EADDRINUSE` if the port is taken. */
export async function servePortalDemo({port, knowledgeBaseUrl}: PortalDemoOptions): Promise<PortalDemoServer> {
  const base = new URL(knowledgeBaseUrl.replace(/\/*$/, '/'))
  const server = createServer((request, response) => answer(request, response, base))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answer(request: IncomingMessage, response: ServerResponse, base: URL): void {
  const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost')
  request.resume()
  response.setHeader('Content-Security-Policy', policy(base.origin))
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (pathname === '/portal.css') {
    response.setHeader('Content-Type', 'text/css;charset=utf-8')
    response.end(style)
  } else if (pathname === '/') {
    response.setHeader('Content-Type', 'text/html;charset=utf-8')
    const lang = searchParams.get('lang') === 'en' ? 'en' : 'ja'
    response.end(page({lang, knowledgeBaseUrl: base.href, sent: request.method === 'POST'}))
  } else response.writeHead(404).end()
}

/** As strict as a portal can be: nothing inline, one other origin, and no way to turn text into markup or script. */
function policy(knowledgeBase: string): string {
  return [
    "default-src 'none'",
    `script-src ${knowledgeBase}`,
    `connect-src ${knowledgeBase}`,
    "style-src 'self'",
    'img-src data:',
    `form-action 'self' ${knowledgeBase}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
