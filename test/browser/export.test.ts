import {readFile} from 'node:fs/promises'
import {beforeAll, describe, expect, inject, it} from 'vitest'
import type {Lang} from '../../src/model/lang.ts'
import {checkEn} from '../../src/wording/check.en.ts'
import {checkJa} from '../../src/wording/check.ja.ts'
import {exportWords} from '../../src/wording/export-words.ts'
import {accessibilityProblems} from './accessibility-problems.ts'
import {useChecker} from './check/use-checker.ts'
import {goTo} from './go-to.ts'

const samples = new URL('../../docs/kb/companion-jwt-qsh-mismatch-apache-nocanon/samples/', import.meta.url)
const secrets = ['sakura-shoji', '10.20.30.40', 'tanaka.t', 'Himitsu', 'hosoda']

const openPage = useChecker()
let log: string
let conf: string

beforeAll(async () => {
  const [event, host] = await Promise.all(
    ['qsh-named.log', 'plain.conf'].map(name => readFile(new URL(name, samples), 'utf8')),
  )
  // Names and addresses on the lines of the event itself, which is the evidence that is shown.
  log = (event ?? '').replace(
    'Failure during JWT',
    'user: tanaka.t from 10.20.30.40 mail hosoda@sakura-shoji.co.jp os_password=Himitsu1 Failure during JWT',
  )
  conf = (host ?? '').replace('confluence.example.com', 'wiki.sakura-shoji.co.jp')
})

function found(text: string): readonly string[] {
  return secrets.filter(secret => text.toLowerCase().includes(secret.toLowerCase()))
}

describe.each<Lang>(['en', 'ja'])('taking an answer away in %s', lang => {
  // What is the same in every language, but for words that other tests read.
  const inOne = lang === 'en' ? it : () => undefined
  const other = lang === 'en' ? 'ja' : 'en'
  const {panel: words} = exportWords(lang)

  /** The page with an answer to a log and a virtual host that name people and hosts. */
  async function open() {
    const opened = await openPage(lang)
    await opened.drop([
      {name: 'sakura-shoji.co.jp.log', content: log},
      {name: 'wiki.conf', content: conf},
    ])
    await expect.poll(() => opened.headline.getAttribute('data-status')).toBe('confirmed')
    const panel = opened.result.getByRole('region', {name: words.title})
    const press = (name: string) => panel.getByRole('button', {name, exact: true}).click()
    const copied = async (name: string, said: string) => {
      await press(name)
      await panel.getByText(said, {exact: true}).waitFor()
      return opened.page.evaluate(() => navigator.clipboard.readText())
    }
    await panel.getByText(words.preview, {exact: true}).waitFor()
    return {...opened, panel, press, copied}
  }

  it('copies a redacted report in the other language, without a request', async () => {
    const {page, panel, copied, result} = await open()
    expect(found((await result.innerText()).split(words.title)[0] ?? '')).toEqual(secrets)
    const requests: string[] = []
    await panel.getByLabel(words.languages[other]).check()
    await panel.getByText(words.preview, {exact: true}).click()
    await panel.locator(`pre[lang=${other}]`).waitFor()
    page.on('request', request => requests.push(request.url()))
    const text = await copied(words.copy, words.copied)
    expect(text).toContain(exportWords(other).document.redacted.slice(0, 20))
    expect(text).toContain(
      `${inject('site')}${other === 'ja' ? '/ja' : ''}/kb/companion-jwt-qsh-mismatch-apache-nocanon`,
    )
    expect(text).toContain('8090/ nocanon')
    expect(found(text)).toEqual([])
    expect(await panel.locator('pre').textContent()).toBe(text)
    expect(requests).toEqual([])
  })

  // What a file holds in each language is tested without a browser.
  it.each(lang === 'en' ? (['markdown', 'json', 'sarif'] as const) : (['markdown'] as const))(
    'saves a redacted file: %s',
    async format => {
      const {page, panel} = await open()
      await panel.getByLabel(words.formats[format]).check()
      const button = panel.getByRole('button', {
        name: new RegExp(`shindan-report\\.${format === 'markdown' ? 'md' : format}`),
      })
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
      const text = await readFile(await download.path(), 'utf8')
      expect(found(text)).toEqual([])
      expect(text).toContain('path-reencoded')
      if (format !== 'markdown') expect(() => JSON.parse(text)).not.toThrow()
    },
  )

  it('shows what was replaced, on the page alone', async () => {
    const {panel} = await open()
    await panel.locator('summary', {hasText: /\d/u}).click()
    const rows = panel.getByRole('table').getByRole('row')
    expect(found((await rows.allInnerTexts()).join('\n'))).toEqual(secrets)
  })

  it('gives the real values once, and only after a warning', async () => {
    const {panel, copied} = await open()
    const raw = panel.getByLabel(words.raw)
    expect(await raw.isChecked()).toBe(false)
    await raw.check()
    await panel.getByText(words.warning).waitFor()
    expect(found(await copied(words.copy, words.copied))).toEqual(secrets)
    await expect.poll(() => raw.isChecked()).toBe(false)
  })

  inOne(
    'replaces the values in what is selected and copied by hand, and gives the real ones at one more press',
    async () => {
      const {page, result, panel} = await open()
      const {answer, copying} = lang === 'ja' ? checkJa : checkEn
      const notice = result.getByRole('status').filter({has: page.getByRole('button', {name: copying.close})})
      const copy = async () => {
        await page.evaluate(() => navigator.clipboard.writeText('nothing yet'))
        await page.keyboard.press('Control+C')
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('nothing yet')
        return page.evaluate(() => navigator.clipboard.readText())
      }
      await page.evaluate(() => {
        const evidence = [...document.querySelectorAll('main figure')].find(({textContent}) =>
          textContent.includes('Failure'),
        )
        if (evidence) document.getSelection()?.selectAllChildren(evidence)
      })
      const selected = await page.evaluate(() => String(document.getSelection()))
      expect(found(selected).length).toBeGreaterThan(3)
      const text = await copy()
      expect(found(text)).toEqual([])
      expect(text).toContain('Failure during JWT')
      await notice.waitFor()
      expect(await accessibilityProblems(page)).toEqual([])
      await notice.getByRole('button', {name: copying.real}).click()
      await notice.getByText(copying.copied).waitFor()
      expect(found(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(found(selected))
      await notice.getByRole('button', {name: copying.close}).click()
      await expect.poll(() => notice.count()).toBe(0)

      // The article is ours, and a command out of it is copied as it is shown.
      await result.getByRole('button', {name: answer.openArticle}).click()
      await page.evaluate(() => {
        const command = document.querySelector('main aside pre')
        if (command) document.getSelection()?.selectAllChildren(command)
      })
      const shown = await page.evaluate(() => String(document.getSelection()))
      expect((await copy()).trim()).toBe(shown.trim())
      expect(await notice.count()).toBe(0)
      await panel.waitFor()
    },
  )

  inOne('prints the redacted report and nothing else', async () => {
    const {field, page, panel} = await open()
    await panel.getByLabel(words.languages[other]).check()
    await page.locator(`[data-print][lang=${other}]`).waitFor({state: 'attached'})
    // Paper is white, whatever the theme on the screen.
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(await paper()).toBe('rgb(21, 24, 29)')
    await page.emulateMedia({media: 'print'})
    expect(await paper()).toBe('rgb(255, 255, 255)')
    const printed = await page.evaluate(() => document.body.innerText)
    expect(found(printed)).toEqual([])
    expect(printed).toContain(exportWords(other).document.evidence)
    expect(printed).toContain('8090/ nocanon')
    expect(await panel.isVisible()).toBe(false)
    expect(await field.isVisible()).toBe(false)
    await page.emulateMedia({media: 'screen'})
    expect(await page.locator('[data-print]').isVisible()).toBe(false)
  })

  it('shares the verdicts by a link that holds no text and asks the server for nothing else', async () => {
    const {page, copied, verdict} = await open()
    const statuses = await page.locator('li > p > span > strong').allTextContents()
    expect(await verdict('path-reencoded').count()).toBe(1)
    const address = await copied(words.copyLink, words.linkCopied)
    expect(address).toMatch(new RegExp(`^${inject('site')}${lang === 'ja' ? '/ja' : ''}/diagnose#r=[\\w-]+$`))
    const {page: there} = await openPage(lang)
    const requests: string[] = []
    there.on('request', request => requests.push(`${request.url()} ${request.postData() ?? ''}`))
    for (const to of [lang, other] as const) {
      await goTo(there, address.replace(/(\/ja)?\/diagnose/, to === 'ja' ? '/ja/diagnose' : '/diagnose'))
      const shared = there.getByRole('region', {name: exportWords(to).shared.title})
      await shared.getByText(exportWords(to).shared.lead).waitFor()
      const shown = await shared.locator('li > p > span > strong').allTextContents()
      expect(shown).toHaveLength(statuses.length)
      if (to === lang) expect(shown).toEqual(statuses)
      const link = shared.locator('h3 a')
      expect(await link.getAttribute('href')).toBe(
        `${to === 'ja' ? '/ja' : ''}/kb/companion-jwt-qsh-mismatch-apache-nocanon`,
      )
      expect(await accessibilityProblems(there)).toEqual([])
    }
    const secret = address.split('#r=')[1] ?? ''
    expect(requests.filter(request => request.includes(secret.slice(0, 40)))).toEqual([])
  })

  it('says that a damaged link cannot be read', async () => {
    const opened = await openPage(lang)
    await goTo(opened.page, `${inject('site')}${lang === 'ja' ? '/ja' : ''}/diagnose#r=%3Cb%3Ex`)
    const shared = opened.page.getByRole('region', {name: exportWords(lang).shared.title})
    await shared.getByText(exportWords(lang).shared.unreadable).waitFor()
    await shared.getByRole('button', {name: exportWords(lang).shared.close}).click()
    await expect.poll(() => shared.count()).toBe(0)
  })

  it('has no fault that axe knows, opened and with its warning', async () => {
    const {page, panel} = await open()
    for (const more of await panel.locator('summary').all()) await more.click()
    await panel.getByLabel(words.raw).check()
    await panel.getByText(words.warning).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
  })
})
