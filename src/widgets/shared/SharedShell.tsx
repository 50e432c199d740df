import {useLocation} from '@docusaurus/router'
import useIsBrowser from '@docusaurus/useIsBrowser'
import {lazy, type ReactNode, Suspense} from 'react'

const SharedView = lazy(() => import('./SharedView.tsx'))

/** Shows the verdicts of a shared link, where the address of the page is one: nothing else of it is loaded otherwise. */
export function SharedShell(): ReactNode {
  const {hash} = useLocation()
  const isBrowser = useIsBrowser()
  if (!isBrowser || !hash.startsWith('#r=')) return null
  return (
    <Suspense fallback={null}>
      <SharedView hash={hash} />
    </Suspense>
  )
}
