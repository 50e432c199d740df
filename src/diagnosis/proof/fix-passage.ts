import {checkConfig} from '../../config/check-config.ts'
import type {ConfigReading} from '../../config/config-reading.ts'
import {dialectOf} from '../../config/dialects.ts'
import {applyEdits} from '../../input/apply-edits.ts'
import type {Site} from '../../model/config-model.ts'
import type {Passage, ProofContexts, SeenRequest} from '../../model/proof.ts'
import {passThrough} from './pass-through.ts'
import type {ServedBy} from './served-by.ts'

/** A request whose way is to be mended. */
interface BrokenRequest {
  /** Of the site that takes it, among those of the configuration. */
  readonly index: number
  readonly signed: SeenRequest
  /** What stands behind a site, and the context paths on both sides of it. */
  readonly behind: (site: Site) => {readonly server: ServedBy; readonly contexts: ProofContexts}
  /** Rules whose corrections are tried, the faults to be mended first in front. */
  readonly rules: readonly string[]
}

/** A configuration after corrections, and what becomes of the request then. */
interface FixedPassage {
  /** In the order in which they were made. */
  readonly remedies: readonly string[]
  readonly text: string
  readonly site: Site
  readonly passage: Passage
}

/** A configuration with more faults than this in one path is to be mended by hand. */
const mostRounds = 3

/**
 * Applies corrections of the rules to the text and reads it again, one after the other until the request is accepted.
 * Null where they do not lead there.
 */
export function fixPassage(reading: ConfigReading, request: BrokenRequest): FixedPassage | null {
  let current = reading
  const remedies: string[] = []
  for (let round = 0; round < mostRounds; round += 1) {
    const tried = candidates(current, request)
    const cure = tried.find(({passage}) => passage.outcome.kind === 'accepted')
    const step = cure ?? tried[0]
    if (!step) return null
    remedies.push(step.remedy)
    if (step === cure) return {...step, remedies}
    current = readAgain(current, step.text) ?? current
  }
  return null
}

interface Candidate extends Omit<FixedPassage, 'remedies'> {
  readonly remedy: string
}

/** The corrections that the first of the rules has which has any. */
function candidates(reading: ConfigReading, {index, signed, behind, rules}: BrokenRequest): readonly Candidate[] {
  const {findings} = checkConfig([{...reading, input: 0}], {loggedPaths: [signed.target]})
  const byRule = rules.map(rule => findings.filter(({check}) => check === rule).flatMap(({fixes}) => fixes))
  const fixes = byRule.find(each => each.length > 0) ?? []
  return fixes.flatMap(({remedy, edits}) => {
    const text = applyEdits(reading.source.text, edits)
    const site = readAgain(reading, text)?.model.sites[index]
    if (!site) return []
    const {contexts, server} = behind(site)
    return [{remedy, text, site, passage: passThrough(site, signed, contexts, server)}]
  })
}

function readAgain(reading: ConfigReading, text: string): ConfigReading | null {
  const dialect = dialectOf(reading.source.kind)
  if (!dialect) return null
  const source = {...reading.source, text}
  return {...reading, source, ...dialect.read(text, source.encoding)}
}
