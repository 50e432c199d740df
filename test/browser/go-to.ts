import type {Page} from 'playwright'
import {settle} from './settle.ts'

/** Leads a page to an address and waits until it answers to the reader and has all that it asks for by itself. */
export async function goTo(page: Page, url: string): Promise<void> {
  await settle(page, async () => {
    await page.goto(url)
    await page.waitForSelector('html[data-has-hydrated=true]', {state: 'attached'})
  })
}
