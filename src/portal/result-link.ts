import {createElement} from './create-element.ts'
import type {PortalResult} from './knowledge-base.ts'

/** A link to an article: its title and, below it, what it is about. */
export function resultLink(
  {title, excerpt, url}: PortalResult,
  target: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLAnchorElement {
  return createElement(
    'a',
    {href: url, target, rel: 'noopener', ...attributes},
    createElement('b', {}, title),
    createElement('span', {}, excerpt),
  )
}
