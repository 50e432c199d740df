import type {ReactNode} from 'react'
import type {IndexedArticle} from '../../model/article-indexes.ts'
import styles from './indexes.module.css'
import {useIndexes} from './use-indexes.ts'

/** A heading for each component that has articles, in a fixed order, and below it what is shown of them. */
export function ByComponent({
  children,
}: {
  readonly children: (articles: readonly IndexedArticle[]) => ReactNode
}): ReactNode {
  const {indexes, words} = useIndexes()
  return Object.entries(words.components).map(([component, name]) => {
    const articles = indexes.articles.filter(article => article.component === component)
    if (articles.length === 0) return null
    return (
      <section key={component} className={styles.group}>
        <h2 id={component}>{name}</h2>
        {children(articles)}
      </section>
    )
  })
}
