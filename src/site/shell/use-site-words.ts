import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import {siteEn} from '../../wording/site.en.ts'
import {siteJa} from '../../wording/site.ja.ts'

/** The words of the site in the language of the page. */
export function useSiteWords(): typeof siteEn {
  return useDocusaurusContext().i18n.currentLocale === 'ja' ? siteJa : siteEn
}
