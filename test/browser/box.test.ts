import type {Browser} from 'playwright'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {attack} from './box/attack.ts'
import {bundleOpenBox} from './box/bundle-open-box.ts'
import {type Recorder, startRecorder} from './box/start-recorder.ts'
import {goTo} from './go-to.ts'
import {launch} from './launch.ts'

let browser: Browser
let elsewhere: Recorder
let script: string

beforeAll(async () => {
  browser = await launch()
  elsewhere = await startRecorder()
  script = await bundleOpenBox()
})

afterAll(async () => {
  await browser?.close()
  await elsewhere?.close()
})

/** Not seen by the control: it would need a server that speaks HTTP/3. */
const notInControl = ['web-transport']

describe('a worker without the box', () => {
  it('reaches a server by every way that the box is tried with', async () => {
    const open = await startRecorder()
    const page = await browser.newPage()
    await page.goto(open.url)
    const results = await page.evaluate(
      ([source, origin]) =>
        new Promise<Record<string, string>>(resolve => {
          const {port1, port2} = new MessageChannel()
          port1.onmessage = ({data}) => {
            if (data.kind === 'ready') port1.postMessage({id: 1, origins: [origin]})
            else resolve(data.answer)
          }
          new Worker(URL.createObjectURL(new Blob([source]))).postMessage(0, [port2])
        }),
      [attack, open.url] as const,
    )
    const missing = Object.keys(results).filter(
      name => !notInControl.includes(name) && !open.requests.some(each => each.endsWith(`/reached/${name}`)),
    )
    expect(missing).toEqual([])
    await page.close()
    await open.close()
  })
})

describe.each(['site', 'siteWithoutHeaders'] as const)('a worker in the box on %s', served => {
  it.each(['/diagnose', '/ja/diagnose'])('reaches neither its own origin nor another from %s', async path => {
    const own = await startRecorder(inject(served))
    const page = await browser.newPage()
    await page.addInitScript(script)
    await goTo(page, own.url + path)
    const before = {
      elsewhere: elsewhere.requests.length,
      connections: elsewhere.connections(),
      own: own.requests.length,
    }

    const results = await page.evaluate(
      async ([source, ...origins]) => {
        const {boxUnderTest} = globalThis as unknown as {
          boxUnderTest: (source: string) => Promise<{
            kind: string
            ask: (request: unknown) => Promise<{kind: string; answer: Record<string, string>}>
          }>
        }
        const box = await boxUnderTest(source)
        return box.kind === 'open' ? await box.ask({id: 1, origins}) : box
      },
      [attack, own.url, elsewhere.url] as const,
    )

    expect(results).toMatchObject({kind: 'answer', answer: {fetch: expect.stringContaining('TypeError')}})
    expect(own.requests.slice(before.own)).toEqual([])
    expect(elsewhere.requests.slice(before.elsewhere)).toEqual([])
    expect(elsewhere.connections()).toBe(before.connections)
    await page.close()
    await own.close()
  })
})
