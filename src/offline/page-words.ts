import type {checkEn} from '../wording/check.en.ts'
import type {offlineEn} from '../wording/offline.en.ts'
import type {searchEn} from '../wording/search.en.ts'

/** What the page is worded from, in one language. */
export interface PageWords {
  readonly page: typeof offlineEn
  readonly check: typeof checkEn
  readonly search: typeof searchEn
}
