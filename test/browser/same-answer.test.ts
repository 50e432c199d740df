import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Browser} from 'playwright'
import {afterAll, beforeAll, expect, inject, it} from 'vitest'
import {runCli} from '../../src/cli/run-cli.ts'
import {langs} from '../../src/model/lang.ts'
import type {Answer} from '../../src/report/answer-types.ts'
import {toTerminal} from '../../src/report/to-terminal.ts'
import {bundleWorker} from '../../src/site/bundle-worker.ts'
import {readKnowledge} from '../diagnosis/read-case.ts'
import {bundleOpenBox} from './box/bundle-open-box.ts'
import {goTo} from './go-to.ts'
import {launch} from './launch.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const samples = path.join(root, 'docs/kb/companion-jwt-qsh-mismatch-apache-nocanon/samples')

let browser: Browser
let folder: string

beforeAll(async () => {
  browser = await launch()
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-same-'))
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, {recursive: true, force: true})
})

/** A log that is streamed, for it is larger than what is held in memory. */
async function writeLargeLog(): Promise<string> {
  const event = await readFile(path.join(samples, 'qsh-named.log'), 'utf8')
  const line = '2024-05-06 07:08:09,123 INFO [main] [example.job.Runner] run 処理を終えました。Nothing to see here\n'
  const file = path.join(folder, 'large.log')
  await writeFile(file, `${line.repeat(25_000)}${event}${line.repeat(25_000)}${event}`)
  return file
}

it('gives in the browser what the command line gives, on the same files', async () => {
  const names = (await readdir(samples)).sort().map(name => path.join(samples, name))
  const files = [...names, await writeLargeLog()]
  const texts = await Promise.all(files.map(async name => ({name, base64: (await readFile(name)).toString('base64')})))
  const page = await browser.newPage()
  await page.addInitScript(await bundleOpenBox())
  await goTo(page, `${inject('site')}/diagnose`)
  const [{text: worker}, knowledge] = await Promise.all([bundleWorker(root), readKnowledge()])
  for (const lang of langs) {
    const outcome = await page.evaluate(
      async request => {
        const {boxUnderTest} = globalThis as unknown as {
          boxUnderTest: (source: string) => Promise<{ask: (request: unknown) => Promise<{answer?: Answer}>}>
        }
        const box = await boxUnderTest(request.worker)
        const blobs = request.texts.map(({name, base64}) => ({
          name,
          blob: new Blob([Uint8Array.from(atob(base64), character => character.charCodeAt(0))]),
        }))
        return box.ask({kind: 'check', id: 1, files: blobs, knowledge: request.knowledge, lang: request.lang})
      },
      {worker, texts, knowledge, lang},
    )
    let printed = ''
    const print = (text: string) => {
      printed += text
    }
    await runCli(['diagnose', '--lang', lang, ...files], {environment: {}, print, complain: print})
    expect(outcome.answer).toBeDefined()
    const link = (to: string) => (lang === 'ja' ? `/ja${to}` : to)
    expect(outcome.answer && toTerminal(outcome.answer, link, true)).toBe(printed)
    expect(printed).toContain('large.log')
  }
  await page.close()
})
