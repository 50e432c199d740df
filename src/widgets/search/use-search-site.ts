import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type {Lang} from '../../model/lang.ts'
import {searchEn} from '../../wording/search.en.ts'
import {searchJa} from '../../wording/search.ja.ts'

/** What a search needs to know of the site it stands in. */
export interface SearchSite {
  readonly lang: Lang
  readonly words: typeof searchEn
  /** Path of the default language, where the index is; slashes at both ends. */
  readonly root: string
  /** Path of the page that answers a query in the reader's language. */
  readonly page: (query: string) => string
}

/** The site as the current page sees it. */
export function useSearchSite(): SearchSite {
  const {siteConfig, i18n} = useDocusaurusContext()
  const {baseUrl} = siteConfig
  const lang: Lang = i18n.currentLocale === 'ja' ? 'ja' : 'en'
  return {
    lang,
    words: lang === 'ja' ? searchJa : searchEn,
    root: i18n.currentLocale === i18n.defaultLocale ? baseUrl : baseUrl.replace(`/${i18n.currentLocale}/`, '/'),
    page: query => `${baseUrl}search${query.trim() ? `?q=${encodeURIComponent(query.trim())}` : ''}`,
  }
}
