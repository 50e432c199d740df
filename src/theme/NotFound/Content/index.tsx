import Heading from '@theme/Heading'
import {useSiteWords} from '../../../site/shell/use-site-words.ts'
import {SiteLink} from '../../../widgets/SiteLink.tsx'
import styles from './styles.module.css'

/** Says that there is nothing here and leads to where things are. */
export default function NotFoundContent() {
  const {notFound} = useSiteWords()
  return (
    <main className={styles.page}>
      <p className={styles.code}>404</p>
      <Heading as="h1">{notFound.title}</Heading>
      <p>{notFound.text}</p>
      <ul className={styles.ways}>
        <li>
          <SiteLink to="/search">{notFound.search}</SiteLink>
        </li>
        <li>
          <SiteLink to="/kb">{notFound.articles}</SiteLink>
        </li>
        <li>
          <SiteLink to="/diagnose">{notFound.home}</SiteLink>
        </li>
      </ul>
    </main>
  )
}
