import type {Lang} from '../../model/lang.ts'
import {offlineWords} from '../../offline/offline-words.ts'
import type {PageWords} from '../../offline/page-words.ts'
import {confluenceAppEn} from '../../wording/confluence-app.en.ts'
import {confluenceAppJa} from '../../wording/confluence-app.ja.ts'

/** What the app says: as the page from a disk, but for what differs inside Confluence. */
export interface AppWords extends PageWords {
  readonly app: typeof confluenceAppEn
}

/** The words of the app. */
export const appWords: Readonly<Record<Lang, AppWords>> = {
  en: {...offlineWords.en, page: {...offlineWords.en.page, ...confluenceAppEn.page}, app: confluenceAppEn},
  ja: {...offlineWords.ja, page: {...offlineWords.ja.page, ...confluenceAppJa.page}, app: confluenceAppJa},
}
