import type {Lang} from '../model/lang.ts'
import {checkEn} from '../wording/check.en.ts'
import {checkJa} from '../wording/check.ja.ts'
import {offlineEn} from '../wording/offline.en.ts'
import {offlineJa} from '../wording/offline.ja.ts'
import {searchEn} from '../wording/search.en.ts'
import {searchJa} from '../wording/search.ja.ts'

/** What the page is worded from, in one language. */
export interface PageWords {
  readonly page: typeof offlineEn
  readonly check: typeof checkEn
  readonly search: typeof searchEn
}

/** The words of each language. */
export const pageWords: Readonly<Record<Lang, PageWords>> = {
  en: {page: offlineEn, check: checkEn, search: searchEn},
  ja: {page: offlineJa, check: checkJa, search: searchJa},
}
