import {describe, expect, it} from 'vitest'
import {langs} from '../../src/model/lang.ts'
import {configEn} from '../../src/wording/config.en.ts'
import {configJa} from '../../src/wording/config.ja.ts'
import {embeddedCheckEn} from '../../src/wording/embedded-check.en.ts'
import {embeddedCheckJa} from '../../src/wording/embedded-check.ja.ts'
import {accessibilityProblems} from './accessibility-problems.ts'
import {useChecker} from './check/use-checker.ts'
import {goTo} from './go-to.ts'

const nginx = 'server {\n  listen 443 ssl;\n  location / {\n    proxy_pass http://10.0.0.5/;\n  }\n}\n'
const apache = '<VirtualHost *:80>\n  ProxyPass / http://localhost:8090/ nocanon\n</VirtualHost>\n'
const files = [
  {name: 'nginx.conf', content: nginx},
  {name: 'site.conf', content: apache},
]
const open = useChecker()

describe.each(langs)('which of two proxies stands in front, in %s', lang => {
  const config = lang === 'ja' ? configJa : configEn

  it('is chosen with the keyboard, redoes the answer, and goes with its file', async () => {
    const {page, drop, headline, notes, words} = await open(lang)
    const select = page.getByRole('combobox', {name: words.front.label})
    await drop(files.slice(0, 1))
    await headline.waitFor()
    expect(await select.count()).toBe(0)
    await drop(files.slice(1))
    await select.waitFor()
    const first = await headline.textContent()
    await select.focus()
    await page.keyboard.press('ArrowDown')
    await page.getByText(words.front.taken('nginx.conf'), {exact: true}).waitFor()
    await expect.poll(() => headline.textContent()).not.toBe(first)
    expect(await notes('nginx.conf').allTextContents()).toContain(config.notes['taken-as-front']({}))
    expect(await select.evaluate(element => element === document.activeElement)).toBe(true)
    expect(await accessibilityProblems(page)).toEqual([])
    await drop([{name: 'other.conf', content: apache.replace('*:80', '*:8080')}])
    await expect.poll(() => notes('nginx.conf').allTextContents()).toContain(config.notes['taken-as-front']({}))
    await page.getByRole('button', {name: words.intake.remove('nginx.conf')}).click()
    await headline.waitFor()
    await drop(files.slice(0, 1))
    await select.waitFor()
    expect(await select.inputValue()).toBe('')
    await expect.poll(() => headline.textContent()).toBe(first)
  })

  it('is chosen in an article too', async () => {
    const {page, words} = await open(lang)
    const [root] = page.url().split('/diagnose')
    await goTo(page, `${root}/kb/companion-jwt-qsh-mismatch-apache-nocanon`)
    const name = (lang === 'ja' ? embeddedCheckJa : embeddedCheckEn).config
    const place = page.locator('main details').filter({hasText: name}).first()
    await place.locator('> summary').click()
    const picker = place.locator('input[type=file]').first()
    await picker.setInputFiles(
      files.map(each => ({...each, mimeType: 'text/plain', buffer: Buffer.from(each.content)})),
    )
    await place.getByRole('heading', {name: words.embedded.notFound}).waitFor()
    await place.getByRole('combobox', {name: words.front.label}).selectOption({label: 'nginx.conf'})
    await place.getByRole('heading', {name: words.embedded.found}).waitFor()
  })
})
