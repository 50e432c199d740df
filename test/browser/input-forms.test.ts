import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {zipSync} from 'fflate'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {makeTar} from '../input/archive/make-tar.ts'
import {accessibilityProblems} from './accessibility-problems.ts'
import {type Recorder, startRecorder} from './box/start-recorder.ts'
import type {CheckerPage} from './check/checker-page.ts'
import {useChecker} from './check/use-checker.ts'

const samples = new URL('../../docs/kb/companion-jwt-qsh-mismatch-apache-nocanon/samples/', import.meta.url)
const encoder = new TextEncoder()

const open = useChecker()
let folder: string
let log: string
let conf: string

beforeAll(async () => {
  log = await readFile(new URL('qsh.log', samples), 'utf8')
  conf = await readFile(new URL('plain.conf', samples), 'utf8')
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-forms-'))
  await mkdir(path.join(folder, 'node'))
  await writeFile(path.join(folder, 'node/atlassian-confluence.log'), log)
  await writeFile(path.join(folder, 'node/wiki.conf'), conf)
})
afterAll(async () => {
  await rm(folder, {recursive: true, force: true})
})

const forms: Readonly<Record<string, (page: CheckerPage) => Promise<void>>> = {
  paste: async ({paste}) => {
    await paste(log)
    await paste(conf)
  },
  'a drop': ({drop}) =>
    drop([
      {name: 'a.log', content: log},
      {name: 'wiki.conf', content: conf},
    ]),
  'the picker': ({page}) =>
    page
      .locator('input[type=file][multiple]')
      .setInputFiles(['atlassian-confluence.log', 'wiki.conf'].map(name => path.join(folder, 'node', name))),
  'a folder': ({page}) => page.locator('input[webkitdirectory]').setInputFiles(path.join(folder, 'node')),
  'a gzip file': ({drop}) =>
    drop([
      {name: 'a.log.gz', content: gzipSync(log)},
      {name: 'wiki.conf.gz', content: gzipSync(conf)},
    ]),
  'a ZIP': ({drop}) =>
    drop([{name: 'a.zip', content: zipSync({'a.log': encoder.encode(log), 'wiki.conf': encoder.encode(conf)})}]),
  'a tar.gz': ({drop}) =>
    drop([
      {name: 'a.tar.gz', content: gzipSync(makeTar([{name: 'a.log', data: log}]))},
      {name: 'wiki.conf', content: conf},
    ]),
  'a support zip': ({drop}) =>
    drop([
      {
        name: 'support.zip',
        content: zipSync({
          'application-logs/atlassian-confluence.log': encoder.encode(log),
          'application-config/wiki.conf': encoder.encode(conf),
        }),
      },
    ]),
}

describe('a check', () => {
  let server: Recorder
  beforeAll(async () => {
    server = await startRecorder(inject('site'))
  })
  afterAll(() => server?.close())

  it.each(Object.entries(forms))('of %s makes no request, and needs no network', async (_, give) => {
    const checker = await open('en', {}, server.url)
    const before = server.requests.length
    await checker.page.context().setOffline(true)
    await give(checker)
    await expect.poll(() => checker.headline.getAttribute('data-status'), {timeout: 15_000}).toBe('confirmed')
    await checker.page.mouse.wheel(0, 20_000)
    await checker.page.waitForTimeout(300)
    expect(server.requests.slice(before)).toEqual([])
  })

  it('shows markup and script in messages and file names as the text they are', async () => {
    const evil = '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>'
    const event = `2024-01-08 09:32:51,795 ERROR [main] [example.Foo] go ${evil}\n`
    const {page, drop, result} = await open('en')
    await drop([
      {name: `${evil}.log`, content: event},
      {name: 'x.zip', content: zipSync({[`${evil}.log`]: encoder.encode(event)})},
    ])
    await result.locator('summary').filter({hasText: 'example.Foo'}).click()
    expect(await result.textContent()).toContain(evil)
    expect(await result.locator('img, script').count()).toBe(0)
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false)
  })
})

describe('axe finds nothing', () => {
  // What it looks for depends on neither language nor width together with the other.
  it.each([
    ['ja', 360],
    ['en', 1280],
  ] as const)('in any state of a check, in %s and %i px wide', {timeout: 180_000}, async (lang, width) => {
    const {page, drop, headline, result, words} = await open(lang, {viewport: {width, height: 800}})
    const found: Record<string, readonly string[]> = {}
    const look = async (state: string) => {
      found[state] = await accessibilityProblems(page)
    }
    await look('empty')
    await page.getByRole('button', {name: words.intake.check, exact: true}).click()
    await look('nothing to check')

    // Larger than is read in a moment, so that there is time to look.
    await page.evaluate(line => {
      const dataTransfer = new DataTransfer()
      for (let at = 0; at < 20_000; at++) dataTransfer.items.add(new File([line], `node-${at}.log`))
      const zone = document.querySelector('main textarea')?.parentElement
      zone?.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}))
    }, '2024-01-08 09:32:51,795 ERROR [main] [example.Foo] bar\n')
    await page.getByRole('progressbar').waitFor()
    await look('reading')
    const cancel = page.getByRole('button', {name: words.progress.cancel})
    if (await cancel.isVisible()) await cancel.click()
    await headline.waitFor({timeout: 60_000})
    await look('cancelled, with an answer')

    await page.getByRole('button', {name: words.intake.clear}).click()
    await drop([
      {
        name: 'atlassian-confluence.log',
        content: log.repeat(2) + log.replaceAll('2020-07-XX 11:XX', '2020-07-02 11:30'),
      },
      {name: 'wiki.conf', content: conf},
      {name: 'x.bin', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])},
    ])
    await expect.poll(() => headline.getAttribute('data-status')).toBe('confirmed')
    await look('confirmed')
    await result.getByRole('button', {name: words.answer.openArticle}).click()
    for (const summary of await result.locator('summary').all()) if (await summary.isVisible()) await summary.click()
    await look('everything unfolded')

    await page.getByRole('button', {name: words.intake.clear}).click()
    await drop([{name: 'dialog.txt', content: 'Unexpected response status code 401 from wiki.example.com'}])
    await result.getByRole('heading', {name: words.answer.search}).waitFor()
    await look('searched')
    expect(Object.fromEntries(Object.entries(found).filter(([, problems]) => problems.length > 0))).toEqual({})
  })
})
