import type {Captures} from '../../regex/match-regex.ts'
import {expandSubstitution} from './expand-substitution.ts'

/** The URL of a `ProxyPassMatch` with its captures filled in. httpd: ap_pregsub (server/util.c). */
export function fillIn(template: string, captures: Captures): string {
  return expandSubstitution(template, captures, asTheyAre).text
}

const asTheyAre = {noEscape: false, encode: null, noPlus: false, query: 'keep', allowsQuestionMark: true} as const
