import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import indexes from '@generated/shindan/default/indexes.json'
import type {ArticleIndexes} from '../../model/article-indexes.ts'
import {indexesEn} from '../../wording/indexes.en.ts'
import {indexesJa} from '../../wording/indexes.ja.ts'

/** The indexes of the articles in the language of the page, and their words. */
export function useIndexes(): {readonly indexes: ArticleIndexes; readonly words: typeof indexesEn} {
  const {currentLocale} = useDocusaurusContext().i18n
  return {indexes, words: currentLocale === 'ja' ? indexesJa : indexesEn}
}
