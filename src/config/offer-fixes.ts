import {applyEdits} from '../input/apply-edits.ts'
import type {ConfigModel} from '../model/config-model.ts'
import type {Edit} from '../model/edit.ts'
import type {Fix} from '../model/finding.ts'
import type {SourceText} from '../model/source-text.ts'
import {apacheModel} from './apache/apache-model.ts'
import {apacheFixers} from './apache/fixes/index.ts'
import {parseApache} from './apache/parse-apache.ts'
import {rules} from './rules/index.ts'
import type {Rule, RuleContext, RuleFinding} from './rules/rule.ts'

/** All that a fix is re-checked against. */
export interface Checked {
  /** What `finding` was made in. */
  readonly source: SourceText
  readonly models: readonly ConfigModel[]
  readonly context: RuleContext
}

type OwnFix = Omit<Fix, 'input'>

/**
 * The fixes of a finding, best first, each checked again: the patched text parses as well as before, the finding is
 * gone, and no error or warning came, save about the very directive that works again.
 */
export function offerFixes(rule: Rule, finding: RuleFinding, checked: Checked): readonly OwnFix[] {
  if (finding.site.proxy !== 'apache' || finding.severity === 'info') return []
  return rule.remedies.flatMap((remedy): readonly OwnFix[] => {
    const fixer = apacheFixers[remedy]
    const edits = fixer.edits(checked.source.text, finding)
    const revives = edits && recheck(rule, finding, edits, checked)
    return edits && revives ? [{remedy, kind: fixer.kind, edits, revives}] : []
  })
}

/** The rules that have something to say about what came back to life; null where the fix does not hold. */
function recheck(
  rule: Rule,
  finding: RuleFinding,
  edits: readonly Edit[],
  {source: {text, encoding}, models, context}: Checked,
): readonly string[] | null {
  const patched = applyEdits(text, edits)
  const tree = parseApache(patched, encoding)
  if (tree.problems.length > parseApache(text, encoding).problems.length) return null
  const after = models.map((model, index) => (index === finding.model ? apacheModel(tree, patched) : model))
  const left = alarms(rule, after, context)
  if (left.length >= alarms(rule, models, context).length) return null
  const revived = rules.filter(each => {
    const fresh = alarms(each, after, context).length - alarms(each, models, context).length
    return each !== rule && fresh > 0
  })
  const mended = (each: Rule) =>
    alarms(each, after, context).some(
      ({model, route}) =>
        model === finding.model && edits.some(({from}) => route.span.from <= from && from <= route.span.to),
    )
  return revived.every(mended) ? revived.map(({id}) => id) : null
}

/** One finding for each directive, errors and warnings only. */
function alarms(rule: Rule, models: readonly ConfigModel[], context: RuleContext): readonly RuleFinding[] {
  return distinct(rule.check(models, context).findings.filter(({severity}) => severity !== 'info'))
}

/** The findings without those about a directive that another site shares. */
export function distinct(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  const seen = new Set<string>()
  return findings.filter(({model, route, severity}) => {
    const key = `${model}/${route.span.from}/${severity}`
    return !seen.has(key) && seen.add(key)
  })
}
