import type {Lang} from '../model/lang.ts'
import {timelineEn} from './timeline.en.ts'
import {timelineJa} from './timeline.ja.ts'

/** The words of timelines in one language. */
export function timelineWords(lang: Lang): typeof timelineEn {
  return lang === 'ja' ? timelineJa : timelineEn
}
