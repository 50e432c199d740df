import type {Lang} from '../../model/lang.ts'
import {rulesEn} from '../../wording/rules.en.ts'
import {rulesJa} from '../../wording/rules.ja.ts'

/** What each rule finds, by its id. */
export function ruleTitlesOf(lang: Lang): Readonly<Record<string, string>> {
  const {rules} = lang === 'ja' ? rulesJa : rulesEn
  return Object.fromEntries(
    Object.entries(rules).map(([id, {title}]) => [id, `${title.charAt(0).toUpperCase()}${title.slice(1)}`]),
  )
}
