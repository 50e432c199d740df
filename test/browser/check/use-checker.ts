import type {Browser, BrowserContextOptions} from 'playwright'
import {afterAll, afterEach, beforeAll, expect, inject} from 'vitest'
import type {Lang} from '../../../src/model/lang.ts'
import {launch} from '../launch.ts'
import {pagePool} from '../page-pool.ts'
import {type CheckerPage, openChecker} from './checker-page.ts'

/** Opens the checker of the built site, or of another one. */
export type OpenChecker = (lang: Lang, options?: BrowserContextOptions, site?: string) => Promise<CheckerPage>

/**
 * Gives a test file a browser of its own to open checkers in.
 * Each is closed after its test, and fails it if anything threw in the page or the policy of the site refused anything.
 * The next test that wants the same options opens its checker in the same page, which is loaded anew: what a test may
 * leave behind, a document does not outlive, or `asNew` takes it back.
 */
export function useChecker(): OpenChecker {
  let browser: Browser
  const opened: {readonly checker: CheckerPage; readonly options: BrowserContextOptions}[] = []
  const pool = pagePool()
  beforeAll(async () => {
    browser = await launch()
  })
  afterEach(async ({task}) => {
    const done = opened.splice(0)
    await Promise.all(
      done.map(async ({checker, options}) => {
        checker.leave()
        await pool.giveBack(checker.page, options, task.result?.state === 'fail')
      }),
    )
    expect(done.flatMap(({checker}) => checker.complaints)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
  })
  return async (lang, options = {}, site = inject('site')) => {
    const checker = await openChecker(browser, site, lang, options, pool.take(options))
    opened.push({checker, options})
    return checker
  }
}
