import {remediesEn} from './remedies.en.ts'
import type {RemediesWords, RulesWords} from './rule-words.ts'
import {routeRulesEn} from './rules-routes.en.ts'

/** Config rules and their corrections in English. */
export const rulesEn: {readonly rules: RulesWords; readonly remedies: RemediesWords} = {
  rules: {...routeRulesEn},
  remedies: remediesEn,
}
