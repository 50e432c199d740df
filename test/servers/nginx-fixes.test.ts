import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/input/apply-edits.ts'
import {checkNginx} from '../config/nginx/check-nginx.ts'
import {sendRaw} from './send-raw.ts'
import {startNginx} from './start-nginx.ts'
import {startRecorder} from './start-recorder.ts'

/** What the backend receives of a request for a target. */
async function received(text: string, target: string): Promise<string | undefined> {
  const recorder = await startRecorder()
  const nginx = await startNginx(text.replaceAll('localhost:8090', `127.0.0.1:${recorder.port}`))
  try {
    await sendRaw(nginx.port, [target])
    return recorder.targets.get('0')
  } finally {
    await nginx.stop()
    await recorder.stop()
  }
}

describe('after a fix, a real nginx', () => {
  it.each([
    'location / { proxy_pass http://localhost:8090/; proxy_http_version 1.1; }',
    'location /conf { proxy_pass http://localhost:8090/conf; proxy_http_version 1.1; }',
    'location /conf/ { proxy_pass "http://localhost:8090/conf/"; proxy_http_version 1.1; }',
  ])('sends the path as it came: %s', async text => {
    const {findings, source} = checkNginx(text)
    const [fix] = findings.flatMap(({fixes}) => fixes)
    if (!fix) throw new Error('no fix')
    const target = String(findings[0]?.facts.sent)
    expect(await received(text, target)).toBe(findings[0]?.facts.received)
    expect(await received(applyEdits(source.text, fix.edits), target)).toBe(target)
  })
})
