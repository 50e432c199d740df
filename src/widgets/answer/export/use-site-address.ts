import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type {Lang} from '../../../model/lang.ts'
import {useSiteRoot} from '../../use-site-root.ts'

/** Where this site is: its whole address without a language and without a slash at its end, and its page of the checker. */
export function useSiteAddress(): {readonly site: string; readonly checkerOf: (lang: Lang) => string} {
  const {defaultLocale} = useDocusaurusContext().i18n
  const site = `${window.location.origin}${useSiteRoot()}`.replace(/\/+$/u, '')
  return {site, checkerOf: lang => `${site}${lang === defaultLocale ? '' : `/${lang}`}/diagnose`}
}
