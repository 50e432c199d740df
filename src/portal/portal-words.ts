import type {Lang} from '../model/lang.ts'
import {portalEn} from '../wording/portal.en.ts'
import {portalJa} from '../wording/portal.ja.ts'

/** The language an element stands in: its own `lang`, else that of the nearest ancestor; English if it is neither. */
export function portalLang(element: Element): Lang {
  return /^ja\b/i.test(element.closest('[lang]')?.getAttribute('lang') ?? '') ? 'ja' : 'en'
}

/** What the element says in a language. */
export function portalWords(lang: Lang): typeof portalEn {
  return lang === 'ja' ? portalJa : portalEn
}
