import {readFile} from 'node:fs/promises'
import {beforeAll, describe, expect, inject, it} from 'vitest'
import type {Lang} from '../../src/model/lang.ts'
import {diagnosisEn} from '../../src/wording/diagnosis.en.ts'
import {diagnosisJa} from '../../src/wording/diagnosis.ja.ts'
import {startRecorder} from './box/start-recorder.ts'
import {useChecker} from './check/use-checker.ts'

const samples = new URL('../../docs/kb/companion-jwt-qsh-mismatch-apache-nocanon/samples/', import.meta.url)
const sample = (name: string) => readFile(new URL(name, samples), 'utf8')
const lostBreaks =
  '<VirtualHost *:80> ServerName confluence.example.com ProxyPreserveHost On ProxyPass / http://localhost:8090/ ProxyPassReverse / http://localhost:8090/ </VirtualHost>'
const cause = 'path-reencoded'

const open = useChecker()
let log: string
let plain: string

beforeAll(async () => {
  log = await sample('qsh-one-line.log')
  plain = await sample('plain.conf')
})

describe.each<Lang>(['en', 'ja'])('the checker in %s', lang => {
  // What is the same in every language, but for words that other tests read.
  const inOne = lang === 'en' ? it : () => undefined
  const status = lang === 'ja' ? diagnosisJa.status : diagnosisEn.status

  it('confirms the cause from a pasted log and a pasted virtual host, and gives the corrected file', async () => {
    const {page, paste, headline, verdict, words} = await open(lang)
    await paste(log)
    await expect.poll(() => headline.getAttribute('data-status')).toBe('likely')
    await paste(plain)
    await expect.poll(() => headline.getAttribute('data-status')).toBe('confirmed')
    expect(await verdict(cause).textContent()).toContain(status.confirmed)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      verdict(cause)
        .getByRole('button', {name: new RegExp(words.fix.download('.*'), 'u')})
        .first()
        .click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toBe(await sample('nocanon.conf'))
    await verdict(cause).getByRole('button', {name: words.fix.copy}).first().click()
    await verdict(cause).getByText(words.fix.copied).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await sample('nocanon.conf'))
  })

  inOne('confirms it from dropped files', async () => {
    const {drop, headline, verdict} = await open(lang)
    await drop([
      {name: 'atlassian-confluence.log', content: log},
      {name: 'confluence.conf', content: plain},
    ])
    await expect.poll(() => headline.getAttribute('data-status')).toBe('confirmed')
    expect(await verdict(cause).textContent()).toContain(status.confirmed)
  })

  inOne('understands a virtual host whose line breaks were lost', async () => {
    const {paste, headline} = await open(lang)
    await paste(log)
    await paste(lostBreaks)
    await expect.poll(() => headline.getAttribute('data-status')).toBe('confirmed')
  })

  it('finds the log alone likely, and asks for the proxy', async () => {
    const {paste, verdict, words} = await open(lang)
    await paste(log)
    await verdict(cause).getByText(status.likely).waitFor()
    await verdict(cause).getByText(words.answer.needs).waitFor()
  })

  it('finds the virtual host alone waiting', async () => {
    const {paste, headline, verdict} = await open(lang)
    await paste(plain)
    await expect.poll(() => headline.getAttribute('data-status')).toBe('waiting')
    expect(await verdict(cause).textContent()).toContain(status.waiting)
  })

  inOne('rules the cause out where nocanon stands', async () => {
    const {drop, verdict} = await open(lang)
    await drop([
      {name: 'atlassian-confluence.log', content: log},
      {name: 'confluence.conf', content: await sample('nocanon.conf')},
    ])
    await verdict(cause).getByText(status['ruled-out']).waitFor()
  })

  inOne('does not take another exception for it', async () => {
    const {paste, headline} = await open(lang)
    await paste(await sample('other-exception.log'))
    await expect.poll(() => headline.getAttribute('data-status')).toBe('nothing-found')
  })

  it('tries the sample', async () => {
    const {page, headline, words} = await open(lang)
    await page.getByRole('button', {name: words.intake.sample}).click()
    await expect.poll(() => headline.getAttribute('data-status')).toBe('confirmed')
    expect(await headline.evaluate(element => element === document.activeElement)).toBe(true)
  })

  it('says that there is nothing to check, and that the clipboard is empty', async () => {
    const {page, words, field, paste} = await open(lang)
    await page.getByRole('button', {name: words.intake.check, exact: true}).click()
    await page.getByText(words.intake.nothing).waitFor()
    expect(await field.evaluate(element => element === document.activeElement)).toBe(true)
    await paste(' ')
    await page.getByText(words.intake.emptyPaste).waitFor()
  })

  inOne('takes a paste of 50 MB without putting it into the field', async () => {
    const {paste, field, headline, result, page, words} = await open(lang)
    const line = `2020-07-14 11:02:44,512 INFO [main] [atlassian.confluence.setup] started ${'x'.repeat(4)}\n`
    await paste(line, Math.ceil((50 * 1024 * 1024) / line.length))
    expect(await field.inputValue()).toBe('')
    await page.getByRole('list', {name: words.intake.chips}).getByText('50 MB').waitFor()
    await headline.waitFor({timeout: 45_000})
    expect(await result.textContent()).toContain(words.intake.pasted(1))
    // The page stays usable.
    await page.getByRole('button', {name: words.intake.clear}).click()
    await paste(plain)
    await expect.poll(() => headline.getAttribute('data-status')).toBe('waiting')
  })

  it('says in a sentence each what it cannot read, and reads the rest', async () => {
    const {drop, headline, notes} = await open(lang)
    const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1]
    await drop([
      {name: 'picture.png', content: Uint8Array.from(png)},
      {name: 'nothing.log', content: ''},
      {name: 'confluence.conf', content: plain},
    ])
    await expect.poll(() => headline.getAttribute('data-status')).toBe('waiting')
    for (const name of ['picture.png', 'nothing.log']) {
      expect(await notes(name).count()).toBe(1)
      expect(await notes(name).textContent()).toMatch(/[.。]$/u)
    }
  })

  inOne('reads UTF-16', async () => {
    const {drop, headline} = await open(lang)
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(await sample('qsh.log'), 'utf16le')])
    await drop([{name: 'atlassian-confluence.log', content: utf16}])
    await expect.poll(() => headline.getAttribute('data-status')).toBe('likely')
  })

  it('reads Shift_JIS and gives the corrected file back in it', async () => {
    const {page, drop, headline, verdict, words} = await open(lang)
    // プロキシ
    const comment = Buffer.from([0x23, 0x20, 0x83, 0x76, 0x83, 0x8d, 0x83, 0x4c, 0x83, 0x56, 0x0a])
    await drop([{name: 'confluence.conf', content: Buffer.concat([comment, Buffer.from(plain)])}])
    await expect.poll(() => headline.getAttribute('data-status')).toBe('waiting')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      verdict(cause)
        .getByRole('button', {name: new RegExp(words.fix.download('.*'), 'u')})
        .first()
        .click(),
    ])
    const corrected = await readFile(await download.path())
    expect(corrected).toEqual(Buffer.concat([comment, Buffer.from(await sample('nocanon.conf'))]))
  })

  inOne('stays usable after a virtual host that is cut off', async () => {
    const {page, paste, headline, notes, words} = await open(lang)
    await paste(plain.slice(0, plain.indexOf('ProxyPassReverse')))
    await headline.waitFor()
    expect(await notes(words.intake.field).count()).toBe(1)
    await page.getByRole('button', {name: words.intake.clear}).click()
    await paste(log)
    await expect.poll(() => headline.getAttribute('data-status')).toBe('likely')
  })

  it('searches for what is neither log nor configuration', async () => {
    const {paste, result, words} = await open(lang)
    await paste('Unexpected response status code 401 from confluence.example.com')
    await result.getByRole('heading', {name: words.answer.search}).waitFor()
    await result.locator('a[href*="/kb/companion-jwt-qsh-mismatch-apache-nocanon"]').first().waitFor()
  })

  inOne('can be cancelled, and checks again', async () => {
    const {page, paste, headline, words} = await open(lang)
    const line = `2020-07-14 11:02:44,512 WARN [main] [atlassian.confluence.setup] started\n`
    await paste(line, 800_000)
    await page.getByRole('button', {name: words.progress.cancel}).click()
    await page.getByText(words.progress.stopped(1, 1, '', '').slice(-24)).waitFor()
    await page.getByRole('button', {name: words.intake.clear}).click()
    await paste(plain)
    await expect.poll(() => headline.getAttribute('data-status')).toBe('waiting')
  })
})

describe.each(['site', 'siteWithoutHeaders'] as const)('a check on %s', served => {
  it('makes no request at all', async () => {
    const server = await startRecorder(inject(served))
    const {page, paste, headline, drop} = await open('en', {}, server.url)
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    const before = server.requests.length
    await paste(log)
    await drop([{name: 'confluence.conf', content: plain}])
    await expect.poll(() => headline.getAttribute('data-status')).toBe('confirmed')
    expect(server.requests.slice(before)).toEqual([])
    // The worker and its frame are made of text that the page holds: their addresses are none of the network.
    expect(requests.filter(url => !/^(blob|about):/u.test(url))).toEqual([])
    await server.close()
  })
})
