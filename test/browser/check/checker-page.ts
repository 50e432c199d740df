import type {Browser, BrowserContextOptions, ConsoleMessage, Locator, Page} from 'playwright'
import type {Lang} from '../../../src/model/lang.ts'
import {checkEn} from '../../../src/wording/check.en.ts'
import {checkJa} from '../../../src/wording/check.ja.ts'
import {goTo} from '../go-to.ts'

/** A file to drop, as bytes or as text in UTF-8. */
export interface DroppedFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** The page with the checker, and what a reader does with it. */
export interface CheckerPage {
  readonly page: Page
  readonly words: typeof checkEn
  readonly field: Locator
  readonly headline: Locator
  readonly result: Locator
  /** What the policy refused and what threw. */
  readonly complaints: readonly string[]
  /** Pastes through the clipboard of the browser; `times` repeats the text in the page. */
  readonly paste: (text: string, times?: number) => Promise<void>
  readonly drop: (files: readonly DroppedFile[]) => Promise<void>
  /** What was said about reading one input, the line with its name excepted. */
  readonly notes: (input: string) => Locator
  /** The verdict of one cause. */
  readonly verdict: (cause: string) => Locator
  /** Ends the watch over the page, which stays open for another checker. */
  readonly leave: () => void
  readonly close: () => Promise<void>
}

/**
 * Opens the page of the checker in a language and waits until it has loaded all that a check needs.
 * It is opened in the page `used` where that is given, which saves most of the time: a new one begins without a process
 * and without code that is compiled.
 */
export async function openChecker(
  browser: Browser,
  site: string,
  lang: Lang,
  options: BrowserContextOptions = {},
  used?: Page,
): Promise<CheckerPage> {
  const newPage = async () =>
    (await browser.newContext({permissions: ['clipboard-read', 'clipboard-write'], ...options})).newPage()
  const page = used ?? (await newPage())
  const complaints: string[] = []
  const threw = (error: Error) => void complaints.push(String(error))
  const said = (message: ConsoleMessage) => {
    if (/Content Security Policy|Trusted(HTML|Script)/u.test(message.text())) complaints.push(message.text())
  }
  page.on('pageerror', threw).on('console', said)
  const words = lang === 'ja' ? checkJa : checkEn
  await goTo(page, `${site}${lang === 'ja' ? '/ja' : ''}/diagnose`)
  const field = page.getByLabel(words.intake.label)
  await field.focus()
  // The frame comes after all code and data.
  await page.waitForSelector('iframe[sandbox]', {state: 'attached'})
  const result = page.getByRole('region', {name: words.answer.region})

  return {
    page,
    words,
    field,
    result,
    complaints,
    headline: result.getByRole('heading', {level: 2}),
    async paste(text, times = 1) {
      await page.evaluate(([part, count]) => navigator.clipboard.writeText(part.repeat(count)), [text, times] as const)
      await field.focus()
      await page.keyboard.press('Control+V')
    },
    async drop(files) {
      const plain = files.map(({name, content}) => ({name, bytes: [...toBytes(content)]}))
      await page.evaluate(dropped => {
        const dataTransfer = new DataTransfer()
        for (const {name, bytes} of dropped) dataTransfer.items.add(new File([new Uint8Array(bytes)], name))
        const zone = document.querySelector('main textarea')?.parentElement
        for (const type of ['dragenter', 'dragover', 'drop']) {
          zone?.dispatchEvent(new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true}))
        }
      }, plain)
    },
    notes: input =>
      result
        .locator('section', {has: page.getByRole('heading', {name: words.answer.inputs})})
        .getByRole('listitem')
        .filter({hasText: input})
        .locator('p + p'),
    verdict: cause => result.getByRole('listitem').filter({has: page.locator(`p > span > a[href$="#cause-${cause}"]`)}),
    leave: () => void page.off('pageerror', threw).off('console', said),
    close: () => page.context().close(),
  }
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
