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
interface Checked {
  /** What the findings were made in. */
  readonly source: SourceText
  readonly models: readonly ConfigModel[]
  readonly context: RuleContext
  /** What each rule found in `models`, without repetition. */
  readonly found: ReadonlyMap<Rule, readonly RuleFinding[]>
}

type OwnFix = Omit<Fix, 'input'>

/**
 * Characters of patched texts that are read again, for each fix costs that much. A file of 20 KB gets a hundred fixes; when
 * they are applied, the next check offers the rest.
 */
const mostReadAgain = 2 ** 21
const fewestFixes = 8
/** To find that a remedy does not fit takes reading the text, but no check of all rules. */
const costOfNone = 1 / 4

/**
 * Offers the fixes of findings of one text, best first, each checked again: the patched text parses as well as before, the
 * finding is gone, and no error or warning came, save about the very directive that works again.
 */
export function fixesFor(checked: Checked): (rule: Rule, finding: RuleFinding) => readonly OwnFix[] {
  const {kind, text, encoding} = checked.source
  const dialect = dialectOf(kind)
  let problems: number | null = null
  let room = Math.max(fewestFixes, mostReadAgain / (text.length + 1))
  return (rule, finding) => {
    if (!dialect || (finding.severity === 'info' && !rule.mendsInfo)) return []
    return rule.remedies.flatMap((remedy): readonly OwnFix[] => {
      const fixer = dialect.fixers[remedy]
      const edits = room > 0 ? fixer?.edits(text, finding) : null
      if (!fixer || room <= 0) return []
      room -= edits ? 1 : costOfNone
      if (!edits) return []
      problems ??= dialect.read(text, encoding).problems.length
      const revives = recheck(rule, finding, edits, {...checked, problems}, dialect)
      return revives ? [{remedy, kind: fixer.kind, edits, revives}] : []
    })
  }
}

/** The rules that have something to say about what came back to life; null where the fix does not hold. */
function recheck(
  rule: Rule,
  finding: RuleFinding,
  edits: readonly Edit[],
  {source: {text, encoding}, models, context, found, problems: before}: Checked & {readonly problems: number},
  {read}: Dialect,
): readonly string[] | null {
  const {model: mended, problems} = read(applyEdits(text, edits), encoding)
  if (problems.length > before) return null
  const after = models.map((model, index) => (index === finding.model ? mended : model))
  const left = new Map(rules.map(each => [each, distinct(each.check(after, context).findings)]))
  const counted = finding.severity === 'info' ? (each: readonly RuleFinding[]) => each : alarms
  const of = (findings: ReadonlyMap<Rule, readonly RuleFinding[]>, each: Rule) => findings.get(each) ?? []
  if (counted(of(left, rule)).length >= counted(of(found, rule)).length) return null
  const revived = rules.filter(each => each !== rule && alarms(of(left, each)).length > alarms(of(found, each)).length)
  const touched = (each: Rule) =>
    alarms(of(left, each)).some(
      ({model, span}) => model === finding.model && edits.some(({from}) => span.from <= from && from <= span.to),
    )
  return revived.every(touched) ? revived.map(({id}) => id) : null
}

/** Errors and warnings. */
function alarms(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  return findings.filter(({severity}) => severity !== 'info')
}

/** The findings without those about a directive that another site shares. */
export function distinct(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  const seen = new Set<string>()
  return findings.filter(({model, span, severity}) => {
    const key = `${model}/${span.from}/${severity}`
    return !seen.has(key) && seen.add(key)
  })
}
