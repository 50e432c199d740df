import type {Lang} from '../../model/lang.ts'
import {beginLine} from '../../wording/begin-line.ts'
import {rulesEn} from '../../wording/rules.en.ts'
import {rulesJa} from '../../wording/rules.ja.ts'

/** What each rule finds, by its id. */
export function ruleTitlesOf(lang: Lang): Readonly<Record<string, string>> {
  const {rules} = lang === 'ja' ? rulesJa : rulesEn
  return Object.fromEntries(Object.entries(rules).map(([id, {title}]) => [id, beginLine(title, lang)]))
}
