import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {fetchAnswer} from '../../../src/cli/embed/fetch-answer.ts'

let server: Server
let origin: string
beforeAll(async () => {
  server = createServer(({url}, response) => {
    // One never answers, the other never ends.
    if (url === '/half') response.write('{')
    if (url === '/whole') response.end('{}')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('fetchAnswer', () => {
  it.each(['/none', '/half'])('does not wait for ever for %s', async path => {
    expect(await fetchAnswer(origin + path, 200)).toMatchObject({status: 0, reason: 'TimeoutError'})
  })

  it('gives what a server answers', async () => {
    expect(await fetchAnswer(`${origin}/whole`)).toMatchObject({status: 200, reason: '', body: Buffer.from('{}')})
  })

  it('says why there is no answer', async () => {
    // Browsers ask no such port: https://fetch.spec.whatwg.org/#port-blocking
    expect(await fetchAnswer('http://127.0.0.1:9/')).toMatchObject({status: 0, reason: 'bad port'})
  })
})
