import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type {Lang} from '../../model/lang.ts'
import {readingEn} from '../../wording/reading.en.ts'
import {readingJa} from '../../wording/reading.ja.ts'

/** The language of the page and the words around an article. */
export function useReadingWords(): {readonly lang: Lang; readonly words: typeof readingEn} {
  const lang = useDocusaurusContext().i18n.currentLocale === 'ja' ? 'ja' : 'en'
  return {lang, words: lang === 'ja' ? readingJa : readingEn}
}
