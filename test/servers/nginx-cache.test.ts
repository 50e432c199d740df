import {mkdtempSync, rmSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {startNginx} from './start-nginx.ts'
import {type Recorder, startRecorder} from './start-recorder.ts'

let recorder: Recorder
const folder = mkdtempSync(join(tmpdir(), 'shindan-cache-'))

/** The method that the backend gets when nginx with these lines beside its `proxy_pass` is asked by HEAD. */
async function forwardedMethod(lines: string): Promise<string | undefined> {
  const server = `server { location / { proxy_pass http://127.0.0.1:${recorder.port}; ${lines} } }`
  const nginx = await startNginx(`proxy_cache_path ${folder} keys_zone=wiki:1m;\n${server}`)
  recorder.clear()
  try {
    await new Promise<void>((resolve, reject) => {
      const headers = {'x-id': 'head'}
      const sent = request(
        {host: '127.0.0.1', port: nginx.port, method: 'HEAD', path: '/', headers, agent: false},
        got => {
          got.resume()
          got.on('end', () => resolve())
        },
      )
      sent.on('error', reject)
      sent.end()
    })
    return recorder.heads.get('head')?.split(' ')[0]
  } finally {
    await nginx.stop()
  }
}

beforeAll(async () => {
  recorder = await startRecorder()
})

afterAll(async () => {
  await recorder.stop()
  rmSync(folder, {recursive: true, force: true})
})

describe('a HEAD request through nginx', () => {
  it.each([
    ['stays one without a cache', '', 'HEAD'],
    ['becomes GET with a cache', 'proxy_cache wiki;', 'GET'],
    ['stays one with a cache that is told so', 'proxy_cache wiki; proxy_cache_convert_head off;', 'HEAD'],
  ])('%s', async (_title, lines, method) => {
    expect(await forwardedMethod(lines)).toBe(method)
  })
})
