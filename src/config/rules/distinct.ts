import type {RuleFinding} from './rule.ts'

/** The findings without those about a directive that another site shares. */
export function distinct(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  const seen = new Set<string>()
  return findings.filter(({model, span, severity}) => {
    const key = `${model}/${span.from}/${severity}`
    return !seen.has(key) && seen.add(key)
  })
}
