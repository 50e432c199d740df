import type {Finding} from '../model/finding.ts'
import {rulesEn} from '../wording/rules.en.ts'

/** The section of the guide that explains a rule's finding which no article does, as a path of the site; else empty. */
export function guideLink({check, article, variants}: Finding): string {
  const isRule = variants.length === 0 && Object.hasOwn(rulesEn.rules, check)
  return article === undefined && isRule ? `/guide/rules#${check}` : ''
}
