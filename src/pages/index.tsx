import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import latest from '@generated/shindan/default/latest.json'
import Layout from '@theme/Layout'
import {lazy} from 'react'
import type {Lang} from '../model/lang.ts'
import {OnDemand} from '../site/shell/OnDemand.tsx'
import {useSiteWords} from '../site/shell/use-site-words.ts'
import {SiteLink} from '../widgets/SiteLink.tsx'
import styles from './index.module.css'

const Checker = lazy(() => import('../widgets/Checker.tsx'))

/** What this is, the drop zone, the newest articles, and what is promised. */
export default function Home() {
  const {home} = useSiteWords()
  const lang = useDocusaurusContext().i18n.currentLocale as Lang
  return (
    <Layout title={home.title} description={home.description}>
      <main className={styles.page}>
        <header className={styles.opening}>
          <h1>{home.headline}</h1>
          <p>{home.lead}</p>
        </header>
        <OnDemand>
          <Checker compact />
        </OnDemand>
        <section className={styles.articles}>
          <h2>{home.articles}</h2>
          <ul>
            {latest.map(({id, titles, updated}) => (
              <li key={id}>
                <SiteLink to={`/kb/${id}`}>{titles[lang]}</SiteLink>
                <span>{home.updated(updated)}</span>
              </li>
            ))}
          </ul>
          <SiteLink to="/kb">{home.allArticles}</SiteLink>
        </section>
        <div className={styles.promises}>
          {home.promises.map(({title, text, link, to}) => (
            <section key={to}>
              <h2>{title}</h2>
              <p>{text}</p>
              <SiteLink to={to}>{link}</SiteLink>
            </section>
          ))}
        </div>
      </main>
    </Layout>
  )
}
