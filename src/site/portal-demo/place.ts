import type {Lang} from '../../model/lang.ts'

/** What can be asked for. */
export const requestKinds = ['problem', 'access', 'question'] as const

export type RequestKind = (typeof requestKinds)[number]

/** Where in the portal somebody is. */
export interface Place {
  readonly lang: Lang
  /** The form of this kind, or the list of requests. */
  readonly view: RequestKind | 'requests'
}

/** The place of an address; null for one that the portal does not have. Japanese unless English is asked for. */
export function placeOf({pathname, searchParams}: URL): Place | null {
  const lang = searchParams.get('lang') === 'en' ? 'en' : 'ja'
  if (pathname === '/requests') return {lang, view: 'requests'}
  if (pathname !== '/') return null
  return {lang, view: requestKinds.find(kind => kind === searchParams.get('kind')) ?? 'problem'}
}

/** The address of a place, from the root of the portal. */
export function addressOf({lang, view}: Place): string {
  if (view === 'requests') return `/requests?lang=${lang}`
  return view === 'problem' ? `/?lang=${lang}` : `/?lang=${lang}&kind=${view}`
}
