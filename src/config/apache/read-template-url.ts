import type {BackendUrl, Known} from '../../model/config-model.ts'
import type {ExpandedWord} from './expand-variables.ts'
import {readBackendUrl} from './read-backend-url.ts'

/** The URL of a backend in which captures may stand. */
export interface TemplateUrl {
  /** Its path ends where the first capture, escape or query begins. */
  readonly url: Known<BackendUrl>
  /** All that follows the authority. */
  readonly sends: string
}

const authorityForm = /^[a-z][a-z0-9+.-]*:\/\/(?:\[[^\]]*\]|[^:/?#$%\\]+)(?::\d{1,5}(?!\d))?/iu

/** Reads the URL of a `ProxyPassMatch` or `RewriteRule … [P]`; null if host or port are not written out in it. */
export function readTemplateUrl(word: ExpandedWord): TemplateUrl | null {
  const [authority] = authorityForm.exec(word.text) ?? []
  if (authority === undefined) return null
  const sends = word.text.slice(authority.length)
  const literal = /^(?:\/[^$?\\]*)?/u.exec(sends)?.[0] ?? ''
  return {url: readBackendUrl({...word, text: `${authority}${literal}`}), sends}
}
