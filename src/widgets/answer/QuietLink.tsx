import {useHistory} from '@docusaurus/router'
import type {MouseEvent, ReactNode} from 'react'
import {useSitePath} from '../use-site-path.ts'

/**
 * A link within an answer, `to` an address from the root of the site or of another one. Docusaurus's own would load the page
 * as soon as the link is seen, and so tell the server which article fits the log; this one loads it when it is followed.
 */
export function QuietLink({to, children}: {readonly to: string; readonly children: ReactNode}): ReactNode {
  const history = useHistory()
  const isOwn = to.startsWith('/')
  const href = useSitePath(to)
  if (!isOwn) return <a href={to}>{children}</a>
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    // Within the page, so that inputs and result are still there on the way back.
    event.preventDefault()
    history.push(href)
  }
  return (
    <a href={href} onClick={follow}>
      {children}
    </a>
  )
}
