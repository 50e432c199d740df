import {existsSync, lstatSync, readdirSync, readFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import sirv from 'sirv'
import type {SiteHeaders} from './csp/site-headers.ts'

/** What to serve, and how. */
interface ServeOptions {
  /** A built site, with its `headers/headers.json`. */
  readonly dir: string
  /** 0 takes any free port. */
  readonly port: number
  /** Loopback unless said otherwise. */
  readonly host?: string
  /** False serves like a host that gives no say over headers. */
  readonly headers: boolean
  /** Files that a browser saves and does not show, from the root of the site. */
  readonly saved?: readonly string[]
}

/** A server that runs. */
export interface Served {
  /** With base URL and a slash at its end. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves a built site with the headers that the build wrote down: the files that are there at the start, and none that a
 * symbolic link leads to. Rejects with `EADDRINUSE` if the port is taken, and throws if the site is not built.
 */
export async function serveSite({dir, port, host = '127.0.0.1', headers, saved = []}: ServeOptions): Promise<Served> {
  const site: SiteHeaders = JSON.parse(readFileSync(path.join(dir, 'headers', 'headers.json'), 'utf8'))
  const links = linksBelow(dir)
  const send = sirv(dir, {etag: true, extensions: ['html']})
  const server = createServer((request, response) => {
    const address = (request.url ?? '/').split('?')[0] ?? '/'
    if (headers) setHeaders(response, address, site)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response)
    if (!address.startsWith(site.baseUrl)) return redirect(response, site.baseUrl)
    request.url = `/${(request.url ?? '/').slice(site.baseUrl.length)}`
    const names = namesFor(request.url)
    if (links.some(link => names.some(name => name === link || name.startsWith(`${link}/`))))
      return notFound(request, response, dir)
    if (saved.some(name => names.includes(name))) response.setHeader('Content-Disposition', 'attachment')
    send(request, response, () => notFound(request, response, dir))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const {port: taken} = server.address() as AddressInfo
  return {
    url: `http://${named(host)}:${taken}${site.baseUrl}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function setHeaders(response: ServerResponse, address: string, site: SiteHeaders): void {
  const below = address.slice(site.baseUrl.length)
  const inside = (folder: string) => below.startsWith(`${folder}/`)
  const all = {
    ...site.everywhere,
    ...(inside(site.frameFolder) ? site.frame : site.pages),
    ...(site.sharedFolders.some(inside) ? site.shared : {}),
  }
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value)
  // Without it, browsers guess, and texts may be Japanese.
  if (/\.txt$/.test(address.split('?', 1)[0] ?? '')) response.setHeader('Content-Type', 'text/plain;charset=utf-8')
  const cache = site.caches.find(({pattern}) => new RegExp(`^${pattern}`).test(below))
  response.setHeader('Cache-Control', cache?.value ?? site.otherCache)
}

function refuse(response: ServerResponse): void {
  response.writeHead(405, {Allow: 'GET, HEAD'}).end()
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, {Location: location}).end()
}

/** The page of the reader's language: the address tells it. What is missing now may be there soon: it is not to be kept. */
function notFound(request: IncomingMessage, response: ServerResponse, dir: string): void {
  const japanese = path.join(dir, 'ja', '404.html')
  const file = request.url?.startsWith('/ja/') && existsSync(japanese) ? japanese : path.join(dir, '404.html')
  response.removeHeader('Cache-Control')
  response.writeHead(404, {'Content-Type': 'text/html;charset=utf-8'})
  response.end(request.method === 'HEAD' ? undefined : readFileSync(file))
}

/** An address to listen on as it stands in the address of a page; where it is every address, this machine is asked. */
function named(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/** Symbolic links below a folder, relative to it. */
function linksBelow(dir: string): readonly string[] {
  return readdirSync(dir, {recursive: true, encoding: 'utf8'})
    .filter(name => lstatSync(path.join(dir, name)).isSymbolicLink())
    .map(name => name.normalize().replaceAll(path.sep, '/'))
}

/** What may be served for an address, relative to the root: a page without its ending or the index of a folder among it. */
function namesFor(address: string): readonly string[] {
  const asked = decoded(address.split('?')[0] ?? '').replace(/^\/+|\/+$/g, '')
  return [asked, ...['.html', '/index', '/index.html'].map(ending => (asked + ending).replace(/^\//, ''))]
}

/** As it is, where it cannot be decoded. */
function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
