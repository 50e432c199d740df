import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Browser} from 'playwright'
import {afterAll, beforeAll, expect, inject, it} from 'vitest'
import {runCli} from '../../src/cli/run-cli.ts'
import type {Answer} from '../../src/report/answer-types.ts'
import {toTerminal} from '../../src/report/to-terminal.ts'
import {bundleWorker} from '../../src/site/bundle-worker.ts'
import {generateSupportZip} from '../bench/archives/generate-support-zip.ts'
import {generateSignatures} from '../bench/logs/generate-signatures.ts'
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
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-support-'))
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, {recursive: true, force: true})
})

async function writeSupportZip(): Promise<string> {
  const sample = (name: string) => readFile(path.join(samples, name), 'utf8')
  const more = {
    'application-logs/atlassian-confluence-security.log': await sample('qsh-named.log'),
    'application-logs/atlassian-synchrony.log': await sample('qsh-one-line.log'),
    'httpd/wiki.conf': await sample('plain.conf'),
    '../climbs.log': await sample('qsh-named.log'),
  }
  const pieces: Uint8Array[] = []
  const options = {bytes: 12e6, seed: 3, signatures: generateSignatures(20, 1), more}
  for await (const piece of generateSupportZip(options)) pieces.push(piece)
  const file = path.join(folder, 'support.zip')
  await writeFile(file, Buffer.concat(pieces))
  return file
}

it('gives in the browser what the command line gives, out of a support zip', async () => {
  const file = await writeSupportZip()
  const page = await browser.newPage()
  await page.addInitScript(await bundleOpenBox())
  await goTo(page, `${inject('site')}/diagnose`)
  const [{text: worker}, knowledge] = await Promise.all([bundleWorker(root), readKnowledge()])
  const base64 = (await readFile(file)).toString('base64')
  const outcome = await page.evaluate(
    async request => {
      const {boxUnderTest} = globalThis as unknown as {
        boxUnderTest: (source: string) => Promise<{ask: (request: unknown) => Promise<{answer?: Answer}>}>
      }
      const box = await boxUnderTest(request.worker)
      const bytes = Uint8Array.from(atob(request.base64), character => character.charCodeAt(0))
      const files = [{name: request.file, blob: new Blob([bytes])}]
      return box.ask({id: 1, files, knowledge: request.knowledge, lang: 'en'})
    },
    {worker, base64, file, knowledge},
  )
  let printed = ''
  const print = (text: string) => {
    printed += text
  }
  await runCli(['diagnose', '--lang', 'en', file], {environment: {}, print, complain: print})
  expect(outcome).toHaveProperty('answer')
  expect(outcome.answer && toTerminal(outcome.answer, to => to, true)).toBe(printed)
  expect(printed).toContain('Confirmed')
  expect(printed).toContain('5 files were read as one log')
  expect(printed).toContain('Passed over: 3 files')
  await page.close()
}, 120_000)

it('reads a support zip that is dropped on the page', async () => {
  const file = await writeSupportZip()
  const page = await browser.newPage()
  await goTo(page, `${inject('site')}/diagnose`)
  await page.locator('input[type=file][multiple]').setInputFiles(file)
  await expect
    .poll(async () => page.locator('main').innerText(), {timeout: 60_000})
    .toMatch(/support\.zip\/application-logs\/atlassian-confluence\.log/)
  expect(await page.locator('main').innerText()).toContain('Confirmed')
  await page.close()
}, 120_000)
