import Link from '@docusaurus/Link'
import Heading from '@theme/Heading'
import {useSiteWords} from '../../../site/shell/use-site-words.ts'
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
          <Link to="/search">{notFound.search}</Link>
        </li>
        <li>
          <Link to="/kb">{notFound.articles}</Link>
        </li>
        <li>
          <Link to="/diagnose">{notFound.home}</Link>
        </li>
      </ul>
    </main>
  )
}
