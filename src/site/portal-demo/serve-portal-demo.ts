import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {fileURLToPath} from 'node:url'
import {bundleBrowserScript} from '../bundle-browser-script.ts'
import {page} from './page.ts'
import {langOf, placeOf} from './place.ts'
import {style} from './style.ts'
import {demoWords} from './views.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Where the demo stands and what it embeds. */
export interface PortalDemoOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** The site of the knowledge base: origin and base URL. */
  readonly knowledgeBaseUrl: string
}

/** A demo portal that runs. */
export interface PortalDemoServer {
  /** In the language of the browser, Japanese for others than ours; `?lang=en` for English. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves the demo portal on loopback, an origin of its own. Rejects with `EADDRINUSE` if the port is taken. */
export async function servePortalDemo({port, knowledgeBaseUrl}: PortalDemoOptions): Promise<PortalDemoServer> {
  const base = new URL(knowledgeBaseUrl.replace(/\/*$/, '/'))
  const {text: script} = await bundleBrowserScript(root, 'src/site/portal-demo/client.ts', {format: 'esm'})
  const server = createServer((request, response) => answer(request, response, base, script))
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

function answer(request: IncomingMessage, response: ServerResponse, base: URL, script: string): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const send = (type: string, body: string) => response.setHeader('Content-Type', `${type};charset=utf-8`).end(body)
  request.resume()
  response.setHeader('Content-Security-Policy', policy(base.origin))
  response.setHeader('X-Content-Type-Options', 'nosniff')
  const place = placeOf(url, langOf(request.headers['accept-language'] ?? '') ?? 'ja')
  if (place) send('text/html', page(place, base.href, request.method === 'POST' ? demoWords(place.lang).sent : ''))
  else if (url.pathname === '/portal.css') send('text/css', style)
  else if (url.pathname === '/portal.js') send('text/javascript', script)
  else response.writeHead(404).end()
}

/** As strict as a portal can be: nothing inline, one other origin, and no way to turn text into markup or script. */
function policy(knowledgeBase: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${knowledgeBase}`,
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
