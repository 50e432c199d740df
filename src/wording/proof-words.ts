import type {Lang} from '../model/lang.ts'
import {proofEn} from './proof.en.ts'
import {proofJa} from './proof.ja.ts'
import {qshEn} from './qsh.en.ts'
import {qshJa} from './qsh.ja.ts'

/** What a proof and a token are worded from, in one language. */
export function proofWords(lang: Lang): {readonly proof: typeof proofEn; readonly qsh: typeof qshEn} {
  return lang === 'ja' ? {proof: proofJa, qsh: qshJa} : {proof: proofEn, qsh: qshEn}
}
