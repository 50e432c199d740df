import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type {Lang} from '../../model/lang.ts'
import {checkEn} from '../../wording/check.en.ts'
import {checkJa} from '../../wording/check.ja.ts'

/** The language of the page, and the words of the checks in it. */
export function useWords(): {readonly lang: Lang; readonly words: typeof checkEn} {
  const {i18n} = useDocusaurusContext()
  return i18n.currentLocale === 'ja' ? {lang: 'ja', words: checkJa} : {lang: 'en', words: checkEn}
}
