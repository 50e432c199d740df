import {useLocation} from '@docusaurus/router'
import useIsBrowser from '@docusaurus/useIsBrowser'

/** Whether the address asks for both languages beside each other: `?view=parallel`. Never so in the HTML of the build. */
export function useParallel(): boolean {
  const isBrowser = useIsBrowser()
  const {search} = useLocation()
  return isBrowser && new URLSearchParams(search).get('view') === 'parallel'
}
