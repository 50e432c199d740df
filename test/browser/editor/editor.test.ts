import {readFile} from 'node:fs/promises'
import {beforeAll, describe, expect, it} from 'vitest'
import {langs} from '../../../src/model/lang.ts'
import {configEn} from '../../../src/wording/config.en.ts'
import {configJa} from '../../../src/wording/config.ja.ts'
import {diagnosisEn} from '../../../src/wording/diagnosis.en.ts'
import {diagnosisJa} from '../../../src/wording/diagnosis.ja.ts'
import {editorEn} from '../../../src/wording/editor.en.ts'
import {editorJa} from '../../../src/wording/editor.ja.ts'
import {accessibilityProblems} from '../accessibility-problems.ts'
import type {DroppedFile} from '../check/checker-page.ts'
import {useChecker} from '../check/use-checker.ts'

const samples = new URL('../../../docs/kb/companion-jwt-qsh-mismatch-apache-nocanon/samples/', import.meta.url)
const open = useChecker()
let conf: string
let log: string

beforeAll(async () => {
  const host = await readFile(new URL('plain.conf', samples), 'utf8')
  log = await readFile(new URL('qsh.log', samples), 'utf8')
  conf = host.replace(
    '    ProxyPass / http',
    '    RequestHeader set Authorization "Basic d2lraTp3YXNhYmk="\n    ProxyPass / http',
  )
})

describe.each(langs)('the editor of a configuration in %s', lang => {
  // What is the same in every language, but for words that other tests read.
  const inOne = lang === 'en' ? it : () => undefined
  const words = lang === 'ja' ? editorJa : editorEn
  const [diagnosis, config] = lang === 'ja' ? [diagnosisJa, configJa] : [diagnosisEn, configEn]

  async function openEditor(width = 1280, others: readonly DroppedFile[] = []) {
    const checker = await open(lang, {viewport: {width, height: 900}})
    await checker.drop([{name: 'wiki.conf', content: conf}, ...others])
    await checker.result.getByRole('button', {name: checker.words.listing.edit}).click()
    const field = checker.result.getByRole('textbox', {name: words.label('wiki.conf')})
    await field.waitFor()
    const {result, page} = checker
    const button = (name: string) => result.getByRole('button', {name, exact: true})
    return {...checker, field, button, note: result.getByRole('region', {name: words.finding}), page}
  }

  it('marks findings, tries a correction, and checks what it became', async () => {
    const {page, result, field, note, button} = await openEditor()
    expect(await field.evaluate(element => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(true)
    expect((await result.locator('.cm-lintRange').allTextContents()).join('')).toBe(
      'ProxyPass / http://localhost:8090/',
    )
    await page.keyboard.press('F8')
    await expect.poll(() => note.textContent()).toContain('ProxyPass')
    await note.getByRole('button').first().click()
    expect(await result.locator('.cm-deletedLine').textContent()).toMatch(/8090\/$/)
    await expect.poll(() => result.getByText(words.found(0), {exact: true}).count()).toBe(1)
    // Not taken: the finding is back; taken: it stays away.
    await button(words.rejectAll).click()
    await expect.poll(() => result.locator('.cm-lintRange').count()).toBeGreaterThan(0)
    await page.keyboard.press('F8')
    await note.getByRole('button').first().click()
    const keep = button(words.phrases.Accept)
    await keep.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => button(words.acceptAll).count()).toBe(0)
    expect(await field.evaluate(element => element.matches(':focus'))).toBe(true)
    await expect.poll(() => result.getByText(words.found(0), {exact: true}).count()).toBe(1)
    expect(await field.textContent()).toContain('8090/ nocanon')
    const [download] = await Promise.all([page.waitForEvent('download'), button(words.download).click()])
    const written = await readFile(await download.path(), 'utf8')
    expect(written).toBe(
      conf.replace('ProxyPass / http://localhost:8090/', 'ProxyPass / http://localhost:8090/ nocanon'),
    )
  })

  inOne('takes what is typed and pasted for itself, keeps secrets from sight, and lets Tab out', async () => {
    const {page, result, field, button, words: check} = await openEditor()
    const secret = result.locator('.kb-secret')
    const colour = () => secret.first().evaluate(element => getComputedStyle(element).color)
    expect(await secret.allTextContents()).toEqual(['d2lraTp3YXNhYmk='])
    expect(await colour()).toBe('rgba(0, 0, 0, 0)')
    await button(words.showSecrets(1)).click()
    expect(await colour()).not.toBe('rgba(0, 0, 0, 0)')
    await field.focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('# typed\n')
    await field.evaluate(element => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '# pasted\n')
      element.dispatchEvent(
        new ClipboardEvent('paste', {clipboardData, bubbles: true, composed: true, cancelable: true}),
      )
    })
    expect(await field.textContent()).toMatch(/^# typed# pasted/)
    await expect.poll(() => result.getByText(words.found(1), {exact: true}).count()).toBe(1)
    expect(await result.locator('.cm-lintRange').first().textContent()).toMatch(/^ProxyPass/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.shadowRoot ?? null)).toBeNull()
    await button(words.back).click()
    await expect.poll(() => button(check.listing.edit).evaluate(each => each === document.activeElement)).toBe(true)
  })

  inOne('redoes verdicts as the text is edited, and gives the first ones back with the first text', async () => {
    const checker = await openEditor(1280, [{name: 'qsh.log', content: log}])
    const {page, result, headline, field, button, notes, words: check} = checker
    const first = await headline.textContent()
    const line = page.getByText(check.redone.edited(['wiki.conf']))
    expect(first).toContain(diagnosis.status.confirmed)
    await page.keyboard.press('F8')
    await result.getByRole('region', {name: words.finding}).getByRole('button').first().click()
    await line.waitFor()
    await button(words.acceptAll).click()
    await expect.poll(() => headline.textContent()).not.toBe(first)
    // The editor keeps the focus while all around it is drawn anew.
    expect(await field.evaluate(element => element.matches(':focus'))).toBe(true)
    await expect.poll(() => notes('wiki.conf').allTextContents()).toContain(config.notes['edited-here']({}))
    await page.keyboard.press('Control+End')
    await page.keyboard.type('# typed')
    await button(words.back).click()
    expect(await line.count()).toBe(1)
    expect(await result.getByText(check.listing.edited, {exact: true}).count()).toBe(1)
    await button(check.listing.edit).click()
    await expect.poll(() => field.textContent()).toContain('nocanon')
    await expect.poll(() => field.textContent()).toContain('# typed')
    await button(words.reset).click()
    await expect.poll(() => headline.textContent()).toBe(first)
    expect(await line.count()).toBe(0)
    expect(await result.locator('.cm-lintRange').count()).toBeGreaterThan(0)
  })

  it('says everything that was found at one place', async () => {
    const {drop, result, page, words: check} = await open(lang)
    const content =
      'server {\n  listen 80;\n  location / {\n    proxy_pass http://127.0.0.1:8090/;\n    client_max_body_size 1m;\n  }\n}\n'
    await drop([{name: 'wiki.conf', content}])
    await result.getByRole('button', {name: check.listing.edit}).click()
    await result.locator('.cm-lintRange').first().waitFor()
    await page.keyboard.press('F8')
    const said = result.getByRole('region', {name: words.finding})
    await expect.poll(() => said.textContent()).toContain('proxy_pass')
    expect(await said.textContent()).toContain('1 MB')
  })

  // What axe looks for depends on neither language nor width together with the other.
  it.each(lang === 'ja' ? [360] : [1280])(
    'has no accessibility problems at %i pixels, and no sideways scrolling',
    async width => {
      const {page, note, result} = await openEditor(width)
      await page.keyboard.press('F8')
      await note.getByRole('button').first().waitFor()
      expect(await accessibilityProblems(page)).toEqual([])
      await note.getByRole('button').first().click()
      await result.locator('.cm-deletedLine').waitFor()
      expect(await accessibilityProblems(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    },
  )
})
