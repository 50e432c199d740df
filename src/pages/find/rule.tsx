import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type {ReactNode} from 'react'
import {ArticleLinks} from '../../widgets/indexes/ArticleLinks.tsx'
import {IndexPage} from '../../widgets/indexes/IndexPage.tsx'
import styles from '../../widgets/indexes/indexes.module.css'
import {ruleTitlesOf} from '../../widgets/indexes/rule-titles.ts'
import {useIndexes} from '../../widgets/indexes/use-indexes.ts'
import {SiteLink} from '../../widgets/SiteLink.tsx'

/** The rules of the configuration check and the articles that explain what they find; those with articles come first. */
export default function Rules(): ReactNode {
  const {indexes, words} = useIndexes()
  const titles = ruleTitlesOf(useDocusaurusContext().i18n.currentLocale === 'ja' ? 'ja' : 'en')
  const rows = [
    ...indexes.rules.filter(({articles}) => articles.length > 0),
    ...indexes.rules.filter(({articles}) => articles.length === 0),
  ]
  return (
    <IndexPage name="rule">
      <div className={styles.group}>
        {rows.map(({id, articles}) => (
          <div key={id} className={styles.row}>
            <p>
              {titles[id]} <br />
              <SiteLink to={`/guide/rules#${id}`}>
                <code>{id}</code>
              </SiteLink>
            </p>
            {articles.length > 0 ? <ArticleLinks ids={articles} /> : <small>{words.noArticle}</small>}
          </div>
        ))}
      </div>
    </IndexPage>
  )
}
