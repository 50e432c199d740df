import type {Lang} from '../model/lang.ts'
import {checkEn} from '../wording/check.en.ts'
import {checkJa} from '../wording/check.ja.ts'
import {offlineEn} from '../wording/offline.en.ts'
import {offlineJa} from '../wording/offline.ja.ts'
import {searchEn} from '../wording/search.en.ts'
import {searchJa} from '../wording/search.ja.ts'
import type {PageWords} from './page-words.ts'

/** The words of the page that is opened from a disk. */
export const offlineWords: Readonly<Record<Lang, PageWords>> = {
  en: {page: offlineEn, check: checkEn, search: searchEn},
  ja: {page: offlineJa, check: checkJa, search: searchJa},
}
