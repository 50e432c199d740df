import {remediesJa} from './remedies.ja.ts'
import type {rulesEn} from './rules.en.ts'
import {routeRulesJa} from './rules-routes.ja.ts'

/** Config rules and their corrections in Japanese. */
export const rulesJa: typeof rulesEn = {
  rules: {...routeRulesJa},
  remedies: remediesJa,
}
