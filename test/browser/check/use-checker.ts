import type {Browser, BrowserContextOptions} from 'playwright'
import {afterAll, afterEach, beforeAll, expect, inject} from 'vitest'
import type {Lang} from '../../../src/model/lang.ts'
import {launch} from '../launch.ts'
import {type CheckerPage, openChecker} from './checker-page.ts'

/** Opens the checker of the built site, or of another one. */
export type OpenChecker = (lang: Lang, options?: BrowserContextOptions, site?: string) => Promise<CheckerPage>

/**
 * Gives a test file a browser of its own to open checkers in.
 * Each is closed after its test, and fails it if anything threw in the page or the policy of the site refused anything.
 */
export function useChecker(): OpenChecker {
  let browser: Browser
  const opened: CheckerPage[] = []
  beforeAll(async () => {
    browser = await launch()
  })
  afterEach(async () => {
    const pages = opened.splice(0)
    await Promise.all(pages.map(page => page.close()))
    expect(pages.flatMap(page => page.complaints)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
  })
  return async (lang, options, site = inject('site')) => {
    const checker = await openChecker(browser, site, lang, options)
    opened.push(checker)
    return checker
  }
}
