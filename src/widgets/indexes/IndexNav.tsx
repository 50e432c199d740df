import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import type {ReactNode} from 'react'
import {indexesEn} from '../../wording/indexes.en.ts'
import {indexesJa} from '../../wording/indexes.ja.ts'
import {SiteLink} from '../SiteLink.tsx'
import styles from './indexes.module.css'

/** A way to the articles; `all` is the plain list. */
export type IndexName = 'all' | keyof typeof indexesEn.pages

/** The ways to the articles, beside each other. */
export function IndexNav({current}: {readonly current: IndexName}): ReactNode {
  const {label, all, pages} = useDocusaurusContext().i18n.currentLocale === 'ja' ? indexesJa : indexesEn
  const entries = [
    {name: 'all', to: '/kb', text: all},
    ...Object.entries(pages).map(([name, page]) => ({name, to: `/find/${name}`, text: page.name})),
  ]
  return (
    <nav aria-label={label} className={styles.nav}>
      {entries.map(({name, to, text}) => (
        <SiteLink key={name} to={to} aria-current={name === current ? 'page' : undefined}>
          {text}
        </SiteLink>
      ))}
    </nav>
  )
}
