import type {Lang} from '../model/lang.ts'
import {packOfflineEn} from './pack-offline.en.ts'
import {packOfflineJa} from './pack-offline.ja.ts'

/** What the archive and the command that makes it say, in one language. */
export function packOfflineWords(lang: Lang): typeof packOfflineEn {
  return lang === 'ja' ? packOfflineJa : packOfflineEn
}
