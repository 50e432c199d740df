import type {ReactNode} from 'react'
import {ByComponent} from '../../widgets/indexes/ByComponent.tsx'
import {IndexPage} from '../../widgets/indexes/IndexPage.tsx'
import styles from '../../widgets/indexes/indexes.module.css'
import {SiteLink} from '../../widgets/SiteLink.tsx'

/** The articles by the part of Confluence that they are about. */
export default function Components(): ReactNode {
  return (
    <IndexPage name="component">
      <ByComponent>
        {articles => (
          <ul className={styles.plain}>
            {articles.map(({id, title}) => (
              <li key={id}>
                <SiteLink to={`/kb/${id}`}>{title}</SiteLink>
              </li>
            ))}
          </ul>
        )}
      </ByComponent>
    </IndexPage>
  )
}
