import type {BrowserContextOptions, Page} from 'playwright'

/** Takes back what outlives a document: other tabs, the network, media, what is stored, and where the pointer is. */
export async function asNew(page: Page, {colorScheme = 'light'}: BrowserContextOptions): Promise<void> {
  const others = page.context().pages()
  await Promise.all(others.filter(other => other !== page).map(other => other.close()))
  await page.context().setOffline(false)
  page.removeAllListeners('request')
  await page.unrouteAll()
  await page.emulateMedia({media: null, colorScheme, reducedMotion: 'no-preference'})
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
}
