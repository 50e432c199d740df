import type {Lang} from '../model/lang.ts'
import {contentEn} from '../wording/content.en.ts'
import {contentJa} from '../wording/content.ja.ts'
import {stampPage} from './stamp-page.ts'

const words = {en: contentEn.stamp, ja: contentJa.stamp}

/**
 * Stamps the Japanese page of an article's slug or of `guide/<name>` as the translation of the English page as it is now,
 * and gives what is to be said about it: the English change since the last stamp as far as git knows it, then what was
 * written where. A page that lacks a language is left alone, and the text says so.
 */
export async function stamp(root: string, page: string, lang: Lang): Promise<string> {
  const {missing, unknown, unchanged, stamped, already} = words[lang]
  const done = await stampPage(root, page)
  if (!done) return `${missing({page})}\n`
  const {file, digest, written, change} = done
  const shown = change === undefined ? `${unknown()}\n` : change === '' ? `${unchanged()}\n` : change
  return `${shown}${written ? stamped({file, digest}) : already({file, digest})}\n`
}
