import type {Lang} from '../model/lang.ts'
import {exportEn} from './export.en.ts'
import {exportJa} from './export.ja.ts'

/** The words of what is taken away, in one language: that of the page, or that of the export. */
export function exportWords(lang: Lang): typeof exportEn {
  return lang === 'ja' ? exportJa : exportEn
}
