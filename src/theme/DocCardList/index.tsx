import Link from '@docusaurus/Link'
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs'
import {filterDocCardListItems, useDocById} from '@docusaurus/plugin-content-docs/client'
import {IndexNav} from '../../widgets/indexes/IndexNav.tsx'
import styles from './styles.module.css'

/** The list of all articles below the other ways to them, one below the other: titles and descriptions are read, not looked at. */
export default function DocCardList({items}: {readonly items: PropSidebarItem[]}) {
  return (
    <>
      <IndexNav current="all" />
      <ul className={styles.list}>
        {filterDocCardListItems(items).map(item =>
          item.type === 'link' ? <Article key={item.href} {...item} /> : null,
        )}
      </ul>
    </>
  )
}

function Article({label, href, docId}: {readonly label: string; readonly href: string; readonly docId?: string}) {
  const description = useDocById(docId)?.description
  return (
    <li>
      <Link to={href}>{label}</Link>
      {description && <p>{description}</p>}
    </li>
  )
}
