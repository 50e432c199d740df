import type {Fix} from '../model/finding.ts'
import {dialectOf} from './dialects.ts'
import {makeBatches} from './fixes/make-batches.ts'
import type {Proposal} from './fixes/proposal.ts'
import {serverFinder} from './fixes/server-finder.ts'
import {type Before, tryTogether} from './fixes/try-together.ts'
import type {Rule, RuleFinding} from './rules/rule.ts'

/** A finding that fixes are asked for. */
interface Asked {
  readonly rule: Rule
  readonly finding: RuleFinding
}

type OwnFix = Omit<Fix, 'input'>

/**
 * Characters of patched texts that are read again: 200 KB twenty times. A remedy that one fault in each server asks for
 * takes one reading, one that many faults of one server ask for takes as many. What is left is offered once the rest is
 * applied.
 */
const mostReadAgain = 2 ** 22
const fewestReadings = 3
/** To judge the text again costs as much for each finding as to read so many characters. */
const judgingOne = 400

/** Findings of one text that fixes are looked for. */
const mostMended = 2000

/**
 * The fixes of findings of one text, best first, each checked again: the patched text parses as well as before, the
 * finding is gone, and no error or warning came, save about the very directive that works again. Those of one remedy in
 * different servers are checked together.
 */
export function fixesFor(asked: readonly Asked[], before: Before): ReadonlyMap<RuleFinding, readonly OwnFix[]> {
  const {text, kind} = before.source
  const model = before.models[before.index]
  const dialect = dialectOf(kind)
  if (!dialect || !model) return new Map()
  const proposals = asked.slice(0, mostMended).flatMap(({rule, finding}) => {
    if (finding.severity === 'info' && !rule.mendsInfo) return []
    return rule.remedies.flatMap((remedy): readonly Proposal[] => {
      const fixer = dialect.fixers[remedy]
      const [first, ...edits] = fixer?.edits(text, finding) ?? []
      return fixer && first ? [{rule, finding, remedy, kind: fixer.kind, edits: [first, ...edits]}] : []
    })
  })
  const kinds = new Set(proposals.map(({rule, remedy}) => `${rule.id} ${remedy}`))
  const serverOf = serverFinder(model, text.length)
  const batches = [...kinds].flatMap(name =>
    makeBatches(
      proposals.filter(({rule, remedy}) => name === `${rule.id} ${remedy}`),
      serverOf,
    ),
  )
  const verdicts = new Map<Proposal, readonly string[] | null>()
  let room = Math.max(fewestReadings, mostReadAgain / (text.length + judgingOne * asked.length + 1))
  for (const batch of batches) {
    for (const queue = [batch]; room > 0; room -= 1) {
      const next = queue.shift()
      if (!next) break
      const decided = tryTogether(next, before, dialect)
      for (const [proposal, verdict] of decided ?? []) verdicts.set(proposal, verdict)
      if (!decided) queue.push(...halves(next))
    }
  }
  return collect(proposals, verdicts)
}

function halves(proposals: readonly Proposal[]): readonly (readonly Proposal[])[] {
  const middle = proposals.length >> 1
  return [proposals.slice(0, middle), proposals.slice(middle)]
}

function collect(
  proposals: readonly Proposal[],
  verdicts: ReadonlyMap<Proposal, readonly string[] | null>,
): ReadonlyMap<RuleFinding, readonly OwnFix[]> {
  const fixes = new Map<RuleFinding, OwnFix[]>()
  for (const proposal of proposals) {
    const revives = verdicts.get(proposal)
    if (!revives) continue
    const {finding, remedy, kind, edits} = proposal
    const own = fixes.get(finding)
    const fix = {remedy, kind, edits, revives}
    if (own) own.push(fix)
    else fixes.set(finding, [fix])
  }
  return fixes
}
