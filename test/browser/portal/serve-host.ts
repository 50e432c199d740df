import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'

/** A page of somebody else, by what a test needs to vary. */
export interface HostPage {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
  /** Its own script, at `/host.js`. */
  readonly script?: string
}

/** A site of somebody else on loopback that shows one page, whatever is asked for. */
export interface Host {
  /** Its origin and a slash. */
  readonly url: string
  page: HostPage
  readonly close: () => void
}

/** Starts the site of somebody else, another origin than that of the knowledge base. */
export async function serveHost(): Promise<Host> {
  const state: {page: HostPage} = {page: {html: ''}}
  const server = createServer((request, response) => {
    const {html, headers = {}, script = ''} = state.page
    const isScript = request.url === '/host.js'
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html;charset=utf-8')
    response.end(isScript ? script : `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${html}`)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    get page() {
      return state.page
    },
    set page(page) {
      state.page = page
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
