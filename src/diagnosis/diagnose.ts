import {checkConfig} from '../config/check-config.ts'
import {frontOf} from '../config/front-of.ts'
import {isConfigKind} from '../config/is-config-kind.ts'
import {readConfigs} from '../config/read-configs.ts'
import {rules} from '../config/rules/index.ts'
import {checkLog} from '../logs/check-log.ts'
import type {Diagnosis, InputReport, Unmatched} from '../model/diagnosis.ts'
import type {Finding, StreamedPlace} from '../model/finding.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Note} from '../model/note.ts'
import type {SourceText} from '../model/source-text.ts'
import type {BytePlace, LogHour, StreamedLog} from '../model/streamed-log.ts'
import type {Verdict} from '../model/verdict.ts'
import {judgeArticle} from './judge-article.ts'
import {loggedRequests} from './logged-requests.ts'
import {mergeFindings} from './merge-findings.ts'
import {mergeHours} from './merge-hours.ts'
import {mergeUnmatched} from './merge-unmatched.ts'
import {withServerStarts} from './server-starts.ts'
import {weighProof} from './weigh-proof.ts'

/** What is diagnosed: a text, or a log that was checked while it was streamed. */
export type DiagnosableInput = SourceText | StreamedLog

/**
 * Reads every input, runs every check of the knowledge base on it and judges every cause that something was found for.
 * Inputs that are neither log nor config stay in `inputs` with their notes and lead to nothing. `front` is the configuration
 * of the proxy that stands in front of the others, where the user says so.
 */
export function diagnose(
  given: readonly DiagnosableInput[],
  knowledge: Knowledge,
  front?: DiagnosableInput,
): Diagnosis {
  const known = withServerStarts(knowledge)
  // A log in several files is an input for each.
  let next = 0
  const indexed = given.map(each => {
    const input = next
    next += countFiles(each)
    return {each, input}
  })
  const logs = indexed.flatMap(({each, input}): readonly CheckedLog[] => {
    if (!('text' in each)) return [fromStream(each, input)]
    return isConfigKind(each.kind) ? [] : [{input, ...checkLog(each, input, known)}]
  })
  const symptoms = mergeFindings(logs.flatMap(({findings}) => findings)).map(withoutMarks)
  const requests = loggedRequests(symptoms)

  const {readings, files} = readConfigs(
    indexed.flatMap(({each, input}) => ('text' in each && isConfigKind(each.kind) ? [{input, source: each}] : [])),
  )
  const order = frontOf(readings, indexed.find(({each}) => each === front)?.input)
  const config = checkConfig(readings, {loggedPaths: requests.map(({path}) => path), ...order})
  const faults = mergeFindings(config.findings.map(finding => withArticle(finding, knowledge)))

  const inputs = indexed.flatMap(({each, input}): readonly InputReport[] => {
    const log = logs.find(checked => checked.input === input)
    const file = files.find(read => read.input === input)
    const suppressed = config.notes.flatMap(each => (each.input === input ? [each.note] : []))
    const notes = [...(log?.notes ?? []), ...(file?.notes ?? []), ...suppressed]
    if (!('text' in each)) {
      const {kind, parts = [each]} = each
      return parts.map(({name, bytes, lines, events, notes: own}, at) => {
        const said = each.parts ? [...(at === 0 ? notes : []), ...own] : notes
        return {name, kind, bytes, lines, events, notes: said, source: null}
      })
    }
    const source = file?.source ?? each
    const {name, kind} = source
    const [bytes, lines] = [source.bytes.length, countLines(source.original)]
    return [{name, kind, bytes, lines, events: log?.events ?? 0, notes: [...source.notes, ...notes], source}]
  })

  const models = readings.map(({model}) => model)
  const verdicts = knowledge.articles.flatMap((article): readonly Verdict[] =>
    judgeArticle(article, {
      symptoms: symptoms.filter(finding => finding.article === article.id),
      rules: faults,
      prove: (id, shown) => {
        const rule = rules.find(each => each.id === id)
        const asked = loggedRequests(shown).map(request => ({...request, ...order}))
        return rule ? weighProof(rule, models, asked) : null
      },
    }),
  )
  return {
    inputs,
    findings: [...symptoms, ...faults],
    questions: config.questions,
    verdicts,
    unmatched: mergeUnmatched(logs.flatMap(({unmatched}) => unmatched)),
    hours: mergeHours(logs.map(({hours}) => hours)),
  }
}

interface CheckedLog {
  readonly input: number
  readonly events: number
  readonly findings: readonly Finding[]
  readonly unmatched: readonly Unmatched[]
  readonly notes: readonly Note[]
  readonly hours: readonly LogHour[]
}

/** What a streamed log brought along, with its places as places of this input. */
function fromStream(log: StreamedLog, input: number): CheckedLog {
  const placed = (places: readonly BytePlace[], samples: readonly string[]) =>
    places.map(({line, column, endLine, endColumn, part = 0}, at): StreamedPlace => {
      const sample = samples[at]
      return {input: input + part, place: {line, column, endLine, endColumn}, ...(sample === undefined ? {} : {sample})}
    })
  return {
    input,
    events: log.events,
    findings: log.findings.map(({samples, places, ...finding}) => ({...finding, places: placed(places, samples)})),
    unmatched: log.unmatched.map(({sample, places, ...group}) => ({...group, places: placed(places, [sample])})),
    notes: log.notes,
    hours: log.hours,
  }
}

function countFiles(input: DiagnosableInput): number {
  return 'text' in input ? 1 : (input.parts?.length ?? 1)
}

/** The starts of the server belong to no article. */
function withoutMarks({article, ...finding}: Finding): Finding {
  return article ? {...finding, article} : finding
}

/** A rule's finding belongs to the first article that names the rule as a proof. */
function withArticle(finding: Finding, knowledge: Knowledge): Finding {
  const article = knowledge.articles.find(({causes}) =>
    causes.some(cause => cause['proven-by'].includes(finding.check)),
  )
  return article ? {...finding, article: article.id} : finding
}

function countLines(text: string): number {
  if (text === '') return 0
  let lines = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < text.length - 1; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
