import type {ReactNode} from 'react'
import {SiteLink} from '../SiteLink.tsx'
import styles from './indexes.module.css'
import {useIndexes} from './use-indexes.ts'

/** The titles of articles as links, one below the other. */
export function ArticleLinks({ids}: {readonly ids: readonly string[]}): ReactNode {
  const {articles} = useIndexes().indexes
  return (
    <span className={styles.articles}>
      {articles
        .filter(({id}) => ids.includes(id))
        .map(({id, title}) => (
          <SiteLink key={id} to={`/kb/${id}`}>
            {title}
          </SiteLink>
        ))}
    </span>
  )
}
