import Link from '@docusaurus/Link'
import type {ComponentProps, ReactNode} from 'react'
import type {Lang} from '../../model/lang.ts'
import {useSearchSite} from './use-search-site.ts'

interface ResultLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** What the page is in. */
  readonly lang: Lang
  readonly to: string
}

/**
 * A link to a result. Pages in the reader's language belong to the router of this page; those in the other one are another
 * site to it, and it would put its own language in front of their addresses.
 */
export function ResultLink({lang, to, ...rest}: ResultLinkProps): ReactNode {
  const {lang: reader} = useSearchSite()
  return lang === reader ? <Link to={to} lang={lang} {...rest} /> : <a href={to} lang={lang} {...rest} />
}
