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

/** The place of an address; null for one that the portal does not have. */
export function placeOf({pathname, searchParams}: URL, otherwise: Lang): Place | null {
  const lang = langOf(searchParams.get('lang') ?? '') ?? otherwise
  if (pathname === '/requests') return {lang, view: 'requests'}
  if (pathname !== '/') return null
  return {lang, view: requestKinds.find(kind => kind === searchParams.get('kind')) ?? 'problem'}
}

/** The address of a place, from the root of the portal. */
export function addressOf({lang, view}: Place): string {
  if (view === 'requests') return `/requests?lang=${lang}`
  return view === 'problem' ? `/?lang=${lang}` : `/?lang=${lang}&kind=${view}`
}

/** The first of ours in a list as `Accept-Language` has it; null if there is none. */
export function langOf(accepted: string): Lang | null {
  const first = /(?:^|,)\s*(ja|en)(?![a-z])/i.exec(accepted)?.[1]
  return first ? (first.toLowerCase() === 'en' ? 'en' : 'ja') : null
}
