import type {Lang} from '../model/lang.ts'
import type {PageWords} from './page-words.ts'

/** The language that something is shown in, and where its links lead. */
export interface Speech {
  readonly lang: Lang
  readonly words: PageWords
  /** What the fragment of every address of the page begins with: `#`, or `#` and a name. */
  readonly mark: string
}

/** The fragment for an address of the site without its language: `#/ja/kb/<slug>#<section>`. */
export function fragmentOf({lang, mark}: Pick<Speech, 'lang' | 'mark'>, address: string): string {
  return `${mark}${lang === 'ja' ? '/ja' : ''}${address}`
}
