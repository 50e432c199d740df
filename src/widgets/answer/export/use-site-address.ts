import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type {Lang} from '../../../model/lang.ts'

/** Where this site is: its whole address without a language and without a slash at its end, and its page of the checker. */
export function useSiteAddress(): {readonly site: string; readonly checkerOf: (lang: Lang) => string} {
  const {siteConfig, i18n} = useDocusaurusContext()
  const {currentLocale, defaultLocale} = i18n
  const base =
    currentLocale === defaultLocale
      ? siteConfig.baseUrl
      : siteConfig.baseUrl.replace(new RegExp(`/${currentLocale}/$`, 'u'), '/')
  const site = `${window.location.origin}${base}`.replace(/\/+$/u, '')
  return {site, checkerOf: lang => `${site}${lang === defaultLocale ? '' : `/${lang}`}/diagnose`}
}
