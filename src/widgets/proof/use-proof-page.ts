import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import {proofPageEn} from '../../wording/proof-page.en.ts'
import {proofPageJa} from '../../wording/proof-page.ja.ts'

/** Title and opening of the proof page, in the language of the page. */
export function useProofPage(): (typeof proofPageEn)['page'] {
  return useDocusaurusContext().i18n.currentLocale === 'ja' ? proofPageJa.page : proofPageEn.page
}
