import {mkdtemp, readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {extname, join, normalize} from 'node:path'
import {emitPortal} from '../../../src/site/emit-portal.ts'
import {emitSearch} from '../../../src/site/emit-search.ts'
import {sampleDocuments} from '../../search/sample-documents.ts'

/** A host of the sample knowledge base whose manners can be changed while it runs. */
export interface KnowledgeBaseHost {
  readonly url: string
  /** What was asked for, with what headers. */
  readonly requests: {readonly path: string; readonly headers: Readonly<Record<string, unknown>>}[]
  /** Replaces a file, by its path; null makes it vanish. */
  readonly replaced: Map<string, string | null>
  cors: boolean
  readonly close: () => void
}

const types: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.html': 'text/html', '.css': 'text/css'}

/** Serves embed folder and index of the sample documents on loopback. */
export async function serveKnowledgeBase(): Promise<KnowledgeBaseHost> {
  const dir = await mkdtemp(join(tmpdir(), 'shindan-kb-'))
  await Promise.all([emitSearch(sampleDocuments, dir), emitPortal(dir, '0.0.1')])
  const requests: KnowledgeBaseHost['requests'] = []
  const replaced: KnowledgeBaseHost['replaced'] = new Map()
  const state = {cors: true}
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    requests.push({path, headers: request.headers})
    if (state.cors) response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/json')
    const content = replaced.has(path)
      ? replaced.get(path)
      : await readFile(join(dir, normalize(path))).catch(() => null)
    if (content === null || content === undefined) response.writeHead(404).end('Not found')
    else response.end(content)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    replaced,
    get cors() {
      return state.cors
    },
    set cors(allowed) {
      state.cors = allowed
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
