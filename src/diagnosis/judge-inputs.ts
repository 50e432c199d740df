import {openOrder} from '../config/chain/open-order.ts'
import {checkConfig} from '../config/check-config.ts'
import {frontOf} from '../config/front-of.ts'
import {isConfigKind} from '../config/is-config-kind.ts'
import {readConfigs} from '../config/read-configs.ts'
import {rules} from '../config/rules/index.ts'
import type {Diagnosis, InputReport, ProxyOrder} from '../model/diagnosis.ts'
import type {Finding} from '../model/finding.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Note} from '../model/note.ts'
import type {Verdict} from '../model/verdict.ts'
import type {CheckedInputs} from './check-logs.ts'
import {editedSource} from './edited-source.ts'
import {judgeArticle} from './judge-article.ts'
import {loggedRequests} from './logged-requests.ts'
import {mergeFindings} from './merge-findings.ts'
import {mergeHours} from './merge-hours.ts'
import {mergeUnmatched} from './merge-unmatched.ts'
import {weighProof} from './weigh-proof.ts'

/** What the user says besides the files; inputs are named by the index of their report. */
export interface Choices {
  /** The proxy that stands in front of the others. */
  readonly front?: number | undefined
  /** Configurations that were edited, as they are now. */
  readonly texts?: ReadonlyMap<number, string>
}

/**
 * Checks the configurations and judges every cause that something was found for. The logs are not read again: what they hold
 * is known, whatever becomes of the configurations.
 */
export function judgeInputs(
  {inputs: given, logs, symptoms}: CheckedInputs,
  knowledge: Knowledge,
  {front, texts}: Choices = {},
): Diagnosis {
  const requests = loggedRequests(symptoms)
  const loggedPaths = requests.map(({path}) => path)
  const indexed = given.map(({each, input}) => {
    const text = texts?.get(input)
    const isEdited = text !== undefined && 'text' in each && isConfigKind(each.kind)
    return {each: isEdited ? editedSource(each, text) : each, input, isEdited}
  })

  const {readings, files} = readConfigs(
    indexed.flatMap(({each, input}) => ('text' in each && isConfigKind(each.kind) ? [{input, source: each}] : [])),
  )
  const models = readings.map(({model}) => model)
  const told = frontOf(readings, front)
  const open = openOrder(models, {loggedPaths, ...told})
  const order: ProxyOrder | null =
    open.length === 0
      ? null
      : {
          proxies: open.flatMap(model => readings[model]?.input ?? []),
          front: told.front === undefined ? null : (readings[told.front]?.input ?? null),
        }
  const config = checkConfig(readings, {loggedPaths, ...told})
  const faults = mergeFindings(config.findings.map(finding => withArticle(finding, knowledge)))

  const inputs = indexed.flatMap(({each, input, isEdited}): readonly InputReport[] => {
    const log = logs.find(checked => checked.input === input)
    const file = files.find(read => read.input === input)
    const suppressed = config.notes.flatMap(note => (note.input === input ? [note.note] : []))
    const notes: readonly Note[] = [
      ...(isEdited ? [{id: 'edited-here', facts: {}}] : []),
      ...(order?.front === input ? [{id: 'taken-as-front', facts: {}}] : []),
      ...(log?.notes ?? []),
      ...(file?.notes ?? []),
      ...suppressed,
    ]
    if (!('text' in each)) {
      const {kind, parts = [each]} = each
      return parts.map(({name, bytes, lines, events, notes: own}, at) => {
        const said = each.parts ? [...(at === 0 ? notes : []), ...own] : notes
        return {name, kind, bytes, lines, events, notes: said, source: null}
      })
    }
    const source = file?.source ?? each
    const {name, kind} = source
    // A part holds the whole of what was given as its original.
    const isPart = source.notes.some(({id}) => id === 'part-of-input')
    const [bytes, lines] = [source.bytes.length, countLines(isPart ? source.text : source.original)]
    return [{name, kind, bytes, lines, events: log?.events ?? 0, notes: [...source.notes, ...notes], source}]
  })

  const verdicts = knowledge.articles.flatMap((article): readonly Verdict[] =>
    judgeArticle(article, {
      symptoms: symptoms.filter(finding => finding.article === article.id),
      rules: faults,
      prove: (id, shown) => {
        const rule = rules.find(each => each.id === id)
        const asked = loggedRequests(shown).map(request => ({...request, ...told}))
        return rule ? weighProof(rule, models, asked) : null
      },
    }),
  )
  return {
    inputs,
    order,
    findings: [...symptoms, ...faults],
    questions: config.questions,
    verdicts,
    unmatched: mergeUnmatched(logs.flatMap(({unmatched}) => unmatched)),
    hours: mergeHours(logs.map(({hours}) => hours)),
  }
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
