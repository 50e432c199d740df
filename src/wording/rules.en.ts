import {remediesEn} from './remedies.en.ts'
import type {RemediesWords, RulesWords} from './rule-words.ts'
import {chainRulesEn} from './rules-chain.en.ts'
import {routeRulesEn} from './rules-routes.en.ts'
import {settingRulesEn} from './rules-settings.en.ts'
import {textRulesEn} from './rules-text.en.ts'
import {tomcatRulesEn} from './rules-tomcat.en.ts'

/** Config rules and their corrections in English. */
export const rulesEn: {readonly rules: RulesWords; readonly remedies: RemediesWords} = {
  rules: {...routeRulesEn, ...settingRulesEn, ...textRulesEn, ...chainRulesEn, ...tomcatRulesEn},
  remedies: remediesEn,
}
