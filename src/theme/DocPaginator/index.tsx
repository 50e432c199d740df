import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client'
import DocPaginator from '@theme-original/DocPaginator'
import type {ComponentProps} from 'react'

/** Pages of the guide follow each other; articles do not, they only stand in one list. */
export default function GuidePaginator(props: ComponentProps<typeof DocPaginator>) {
  return useDocsSidebar()?.name === 'articles' ? null : <DocPaginator {...props} />
}
