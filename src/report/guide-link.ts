import type {Finding} from '../model/finding.ts'
import {rulesEn} from '../wording/rules.en.ts'

/** The section of the guide that explains the rule of a finding, as a path of the site; empty for what is found in logs. */
export function guideLink({check, variants}: Finding): string {
  const isRule = variants.length === 0 && Object.hasOwn(rulesEn.rules, check)
  return isRule ? `/guide/rules#${check}` : ''
}
