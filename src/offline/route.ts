import type {Lang} from '../model/lang.ts'

/** What the fragment of the address asks for: that of a page of the site behind a `#`. */
export interface Route {
  readonly lang: Lang
  /** The id of a page; empty for the check. */
  readonly page: string
  /** The id of a section; empty for the beginning. */
  readonly section: string
}

/**
 * Reads `#/ja/kb/<slug>#<section>`; English has no prefix. Without a fragment it is the check in the first of the reader's
 * languages that there is.
 *
 * @param languages of the reader, the preferred one first: `ja-JP`
 */
export function readRoute(fragment: string, languages: readonly string[]): Route {
  const [, prefix, page = '', section = ''] =
    /^#\/(?:(ja)(?:\/|(?=#|$)))?([^#]*?)\/?(?:#(.*))?$/.exec(decoded(fragment)) ?? []
  if (!fragment.startsWith('#/')) return {lang: preferred(languages), page: '', section: ''}
  return {lang: prefix === 'ja' ? 'ja' : 'en', page, section}
}

function preferred(languages: readonly string[]): Lang {
  const known = languages.flatMap(tag => /^(en|ja)\b/i.exec(tag)?.[1]?.toLowerCase() ?? [])
  return known[0] === 'ja' ? 'ja' : 'en'
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
