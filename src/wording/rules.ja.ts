import {remediesJa} from './remedies.ja.ts'
import type {rulesEn} from './rules.en.ts'
import {chainRulesJa} from './rules-chain.ja.ts'
import {routeRulesJa} from './rules-routes.ja.ts'
import {settingRulesJa} from './rules-settings.ja.ts'
import {textRulesJa} from './rules-text.ja.ts'
import {tomcatRulesJa} from './rules-tomcat.ja.ts'

/** Config rules and their corrections in Japanese. */
export const rulesJa: typeof rulesEn = {
  rules: {...routeRulesJa, ...settingRulesJa, ...textRulesJa, ...chainRulesJa, ...tomcatRulesJa},
  remedies: remediesJa,
}
