import type {BrowserContextOptions, Page} from 'playwright'
import {asNew} from './as-new.ts'

/** Pages that no test uses at the moment: a page that was used has its process and its compiled code. */
export interface PagePool {
  /** A page that is as new with these options, or none. */
  readonly take: (options: BrowserContextOptions) => Page | undefined
  /** Takes back what a test left in a page, which goes to the next one with the same options; after a failure it is closed. */
  readonly giveBack: (page: Page, options: BrowserContextOptions, hasFailed: boolean) => Promise<void>
}

export function pagePool(): PagePool {
  const free = new Map<string, Page[]>()
  return {
    take: options => free.get(JSON.stringify(options))?.pop(),
    async giveBack(page, options, hasFailed) {
      if (hasFailed) return page.context().close()
      await asNew(page, options)
      const key = JSON.stringify(options)
      free.set(key, [...(free.get(key) ?? []), page])
    },
  }
}
