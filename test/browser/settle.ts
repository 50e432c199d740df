import type {Page} from 'playwright'

/** How long nothing must have been asked for, in milliseconds. */
const quiet = 100

/** Does something with a page and waits until it has got all that it asked for because of that. */
export async function settle(page: Page, act: () => Promise<unknown>): Promise<void> {
  const open = new Set<unknown>()
  let last = 0
  const begin = (request: unknown) => void open.add(request)
  const end = (request: unknown) => {
    open.delete(request)
    last = Date.now()
  }
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end)
  await act()
  last = Date.now()
  while (open.size > 0 || Date.now() - last < quiet) await page.waitForTimeout(quiet / 4)
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end)
}
