import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Lang} from '../../src/model/lang.ts'
import type {CheckerPage} from './check/checker-page.ts'
import {useChecker} from './check/use-checker.ts'

const event = '2024-01-08 09:32:51,795 ERROR [main] [example.Foo] bar baz\n'
const many = 10_000

const open = useChecker()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shindan-many-'))
  await mkdir(path.join(folder, 'home/logs'), {recursive: true})
  await writeFile(path.join(folder, 'home/logs/atlassian-confluence.log'), event)
  await writeFile(path.join(folder, 'home/server.xml'), '<Server port="8000"></Server>\n')
})
afterAll(async () => {
  await rm(folder, {recursive: true, force: true})
})

/** Drops so many files that are made in the page. */
async function dropMany(page: Page, count = many): Promise<void> {
  await page.evaluate(
    ([count, text]) => {
      const dataTransfer = new DataTransfer()
      for (let at = 0; at < count; at++) dataTransfer.items.add(new File([text], `node-${at}.log`))
      const zone = document.querySelector('main textarea')?.parentElement
      zone?.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}))
    },
    [count, event] as const,
  )
}

describe.each<Lang>(['en', 'ja'])('the checker in %s', lang => {
  // What is the same in every language, but for words that other tests read.
  const inOne = lang === 'en' ? it : () => undefined
  const listed = ({page, words}: CheckerPage) =>
    page.getByRole('list', {name: words.intake.chips}).getByRole('listitem')

  inOne('reads thousands of tiny files, lists the first of them and counts the rest', async () => {
    const count = 3000
    const opened = await open(lang)
    const {page, words, headline, result} = opened
    await dropMany(page, count)
    await headline.waitFor({timeout: 60_000})
    expect(await listed(opened).count()).toBe(13)
    expect(await listed(opened).last().textContent()).toBe(words.intake.moreChips(count - 12))
    expect(await result.textContent()).toContain(words.answer.times(count))
    expect(await page.title()).not.toContain('%')
  })

  inOne('shows how far it is and, when cancelled, what was found up to there', async () => {
    const {page, words, headline, result} = await open(lang)
    const title = await page.title()
    await dropMany(page)
    const bar = page.getByRole('progressbar')
    await bar.waitFor()
    await expect.poll(() => bar.evaluate(element => (element as HTMLProgressElement).value)).toBeGreaterThan(0.02)
    expect(await page.title()).toMatch(/^\d+% · /u)
    await page.getByRole('button', {name: words.progress.cancel}).click()
    await headline.waitFor()
    expect(await page.title()).toBe(title)
    expect(await bar.count()).toBe(0)
    const said = await page.getByText(words.progress.stopped(1, 2, '', '').slice(-24)).textContent()
    const [files, of] = (said?.match(/[\d,]+/gu) ?? [])
      .map(number => Number(number.replaceAll(',', '')))
      .sort((a, b) => a - b)
      .slice(-2)
    expect(of).toBe(many)
    expect(files).toBeLessThan(many)
    expect(await result.textContent()).toContain('example.Foo')
  })

  it('takes a folder from the picker and by dropping it, files named by their paths', async () => {
    const opened = await open(lang)
    const {page, words, headline, result} = opened
    const home = path.join(folder, 'home')
    const names = ['home/logs/atlassian-confluence.log', 'home/server.xml']
    const [picker] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', {name: words.intake.chooseFolder}).click(),
    ])
    await picker.setFiles(home)
    await headline.waitFor()
    for (const name of names) expect(await result.textContent()).toContain(name)

    await page.getByRole('button', {name: words.intake.clear}).click()
    const zone = await page.getByRole('group', {name: words.intake.region}).boundingBox()
    const devTools = await page.context().newCDPSession(page)
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devTools.send('Input.dispatchDragEvent', {
        type,
        x: (zone?.x ?? 0) + 20,
        y: (zone?.y ?? 0) + 20,
        data: {items: [], files: [home], dragOperationsMask: 1},
      })
    }
    await headline.waitFor()
    expect(await listed(opened).count()).toBe(2)
    for (const name of names) expect(await result.textContent()).toContain(name)
  })
})

it('goes on while another tab is looked at, and says in its title that it is done', async () => {
  const {page, headline} = await open('en')
  const title = await page.title()
  // Headless browsers take every page for visible.
  const hide = (hidden: boolean) =>
    page.evaluate(now => {
      Object.defineProperty(document, 'hidden', {configurable: true, get: () => now})
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  await hide(true)
  await dropMany(page, 1000)
  const other = await page.context().newPage()
  await other.bringToFront()
  await headline.waitFor({timeout: 60_000})
  expect(await page.title()).toBe(`✓ ${title}`)
  await page.bringToFront()
  await hide(false)
  expect(await page.title()).toBe(title)
})
