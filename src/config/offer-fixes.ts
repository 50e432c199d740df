import {applyEdits} from '../input/apply-edits.ts'
import type {ConfigModel} from '../model/config-model.ts'
import type {Edit} from '../model/edit.ts'
import type {Fix} from '../model/finding.ts'
import type {SourceText} from '../model/source-text.ts'
import type {Dialect} from './dialect.ts'
import {dialectOf} from './dialects.ts'
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
  const dialect = dialectOf(checked.source.kind)
  if (!dialect || (finding.severity === 'info' && !rule.mendsInfo)) return []
  return rule.remedies.flatMap((remedy): readonly OwnFix[] => {
    const fixer = dialect.fixers[remedy]
    const edits = fixer?.edits(checked.source.text, finding)
    const revives = edits && recheck(rule, finding, edits, checked, dialect)
    return fixer && edits && revives ? [{remedy, kind: fixer.kind, edits, revives}] : []
  })
}

/** The rules that have something to say about what came back to life; null where the fix does not hold. */
function recheck(
  rule: Rule,
  finding: RuleFinding,
  edits: readonly Edit[],
  {source: {text, encoding}, models, context}: Checked,
  {read}: Dialect,
): readonly string[] | null {
  const patched = applyEdits(text, edits)
  const {model: mended, problems} = read(patched, encoding)
  const base = baseOf(models)
  const known = base.problems.get(text) ?? read(text, encoding).problems.length
  base.problems.set(text, known)
  if (problems.length > known) return null
  const after = models.map((model, index) => (index === finding.model ? mended : model))
  if (complaints(rule, finding, after, context) >= complaints(rule, finding, models, context)) return null
  const revived = rules.filter(each => {
    const before = base.alarms.get(each.id) ?? alarms(each, models, context).length
    base.alarms.set(each.id, before)
    const fresh = alarms(each, after, context).length - before
    return each !== rule && fresh > 0
  })
  const touched = (each: Rule) =>
    alarms(each, after, context).some(
      ({model, span}) => model === finding.model && edits.some(({from}) => span.from <= from && from <= span.to),
    )
  return revived.every(touched) ? revived.map(({id}) => id) : null
}

/** What holds before any fix; all fixes of one check are compared with it. */
interface Base {
  /** How many problems each text has. */
  readonly problems: Map<string, number>
  /** How many alarms each rule gives. */
  readonly alarms: Map<string, number>
}

const bases = new WeakMap<readonly ConfigModel[], Base>()

/** Worked out once for the models of one check, whose context is always the same. */
function baseOf(models: readonly ConfigModel[]): Base {
  const base = bases.get(models) ?? {problems: new Map(), alarms: new Map()}
  bases.set(models, base)
  return base
}

/** How many findings of a rule count for this one: all where it is an information itself, else errors and warnings. */
function complaints(rule: Rule, finding: RuleFinding, models: readonly ConfigModel[], context: RuleContext): number {
  return finding.severity === 'info'
    ? distinct(rule.check(models, context).findings).length
    : alarms(rule, models, context).length
}

/** One finding for each directive, errors and warnings only. */
function alarms(rule: Rule, models: readonly ConfigModel[], context: RuleContext): readonly RuleFinding[] {
  return distinct(rule.check(models, context).findings.filter(({severity}) => severity !== 'info'))
}

/** The findings without those about a directive that another site shares. */
export function distinct(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  const seen = new Set<string>()
  return findings.filter(({model, span, severity}) => {
    const key = `${model}/${span.from}/${severity}`
    return !seen.has(key) && seen.add(key)
  })
}
