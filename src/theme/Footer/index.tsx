import Link from '@docusaurus/Link'
import {useSiteWords} from '../../site/shell/use-site-words.ts'
import {SiteLink} from '../../widgets/SiteLink.tsx'
import styles from './styles.module.css'

/** Below every page: whose this is not, under which licence it stands, and what happens to what readers paste. */
export default function Footer() {
  const {footer} = useSiteWords()
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.notice}>{footer.notAtlassian}</p>
        <ul className={styles.links}>
          <li>
            <SiteLink to="/guide/privacy">{footer.privacy}</SiteLink>
          </li>
          <li>
            <Link href="https://www.apache.org/licenses/LICENSE-2.0">{footer.license}</Link>
          </li>
        </ul>
      </div>
    </footer>
  )
}
