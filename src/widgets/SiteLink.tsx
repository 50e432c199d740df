import Link from '@docusaurus/Link'
import type {ComponentProps, ReactNode} from 'react'
import {useSitePath} from './use-site-path.ts'

interface SiteLinkProps extends Omit<ComponentProps<typeof Link>, 'to' | 'href'> {
  /** From the root of the site, without base URL and language. */
  readonly to: string
}

/** A link to a page of this site, in the page's language. */
export function SiteLink({to, ...rest}: SiteLinkProps): ReactNode {
  return <Link to={useSitePath(to)} {...rest} />
}
