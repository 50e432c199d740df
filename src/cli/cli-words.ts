import type {Lang} from '../model/lang.ts'
import {cliEn} from '../wording/cli.en.ts'
import {cliJa} from '../wording/cli.ja.ts'

/** The command line's words in one language. */
export function cliWords(lang: Lang): typeof cliEn {
  return lang === 'ja' ? cliJa : cliEn
}
