import Layout from '@theme/Layout'
import type {ReactNode} from 'react'
import {IndexNav} from './IndexNav.tsx'
import styles from './indexes.module.css'
import {useIndexes} from './use-indexes.ts'

/** The frame of an index page. */
export function IndexPage({
  name,
  children,
}: {
  readonly name: 'symptom' | 'literal' | 'component' | 'rule'
  readonly children: ReactNode
}): ReactNode {
  const {title, description, lead} = useIndexes().words.pages[name]
  return (
    <Layout title={title} description={description}>
      <main className={styles.page}>
        <h1>{title}</h1>
        <IndexNav current={name} />
        <p className={styles.lead}>{lead}</p>
        {children}
      </main>
    </Layout>
  )
}
