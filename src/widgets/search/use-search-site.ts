import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type {Lang} from '../../model/lang.ts'
import {isPasted} from '../../search/is-pasted.ts'
import {searchEn} from '../../wording/search.en.ts'
import {searchJa} from '../../wording/search.ja.ts'
import {useSiteRoot} from '../use-site-root.ts'

/** What a search needs to know of the site it stands in. */
export interface SearchSite {
  readonly lang: Lang
  readonly words: typeof searchEn
  /** Path of the default language, where the index is; slashes at both ends. */
  readonly root: string
  /** Path of the page that answers a query in the reader's language. */
  readonly page: (query: string) => SearchPlace
}

/** Where a query is answered. */
export interface SearchPlace {
  readonly pathname: string
  /** With `?q=`, so that the address can be sent to somebody; empty for a pasted query. */
  readonly search: string
  /** A pasted query: a log is nothing for an address, which a server would see when the page is loaded anew. */
  readonly state: {readonly query: string} | undefined
}

/** The site as the current page sees it. */
export function useSearchSite(): SearchSite {
  const {siteConfig, i18n} = useDocusaurusContext()
  const {baseUrl} = siteConfig
  const root = useSiteRoot()
  const lang: Lang = i18n.currentLocale === 'ja' ? 'ja' : 'en'
  return {
    lang,
    words: lang === 'ja' ? searchJa : searchEn,
    root,
    page: query => {
      const asked = query.trim()
      const pathname = `${baseUrl}search`
      if (isPasted(asked)) return {pathname, search: '', state: {query: asked}}
      return {pathname, search: asked ? `?q=${encodeURIComponent(asked)}` : '', state: undefined}
    },
  }
}
