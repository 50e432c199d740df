import {checkConfig} from '../config/check-config.ts'
import {isConfigKind} from '../config/is-config-kind.ts'
import {readConfig} from '../config/read-config.ts'
import {rules} from '../config/rules/index.ts'
import {checkLog} from '../logs/check-log.ts'
import type {Diagnosis, InputReport} from '../model/diagnosis.ts'
import type {Finding} from '../model/finding.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {SourceText} from '../model/source-text.ts'
import type {Verdict} from '../model/verdict.ts'
import {judgeArticle} from './judge-article.ts'
import {type LoggedRequest, readLoggedRequest} from './logged-request.ts'
import {mergeFindings} from './merge-findings.ts'
import {weighProof} from './weigh-proof.ts'

/**
 * Reads every input, runs every check of the knowledge base on it and judges every cause that something was found for.
 * Inputs that are neither log nor config stay in `inputs` with their notes and lead to nothing.
 */
export function diagnose(sources: readonly SourceText[], knowledge: Knowledge): Diagnosis {
  const logs = sources.flatMap((source, input) =>
    isConfigKind(source.kind) ? [] : [{input, ...checkLog(source, input, knowledge)}],
  )
  const symptoms = mergeFindings(logs.flatMap(({findings}) => findings))
  const requests = loggedRequests(symptoms)

  const readings = sources.flatMap((source, input) =>
    isConfigKind(source.kind) ? [{input, ...readConfig(source)}] : [],
  )
  const config = checkConfig(readings, {loggedPaths: requests.map(({path}) => path)})
  const faults = mergeFindings(config.findings.map(finding => withArticle(finding, knowledge)))

  const inputs = sources.map((source, input): InputReport => {
    const log = logs.find(each => each.input === input)
    const reading = readings.find(each => each.input === input)
    return {
      source: reading?.source ?? source,
      lines: countLines(source.original),
      events: log?.events ?? 0,
      notes: [...(reading?.source ?? source).notes, ...(log?.notes ?? []), ...(reading?.notes ?? [])],
    }
  })

  const models = readings.map(({model}) => model)
  const verdicts = knowledge.articles.flatMap((article): readonly Verdict[] =>
    judgeArticle(article, {
      symptoms: symptoms.filter(finding => finding.article === article.id),
      rules: faults,
      prove: (id, shown) => {
        const rule = rules.find(each => each.id === id)
        return rule ? weighProof(rule, models, loggedRequests(shown)) : null
      },
    }),
  )
  return {
    inputs,
    findings: [...symptoms, ...faults],
    questions: config.questions,
    verdicts,
    unmatched: logs.flatMap(({unmatched}) => unmatched),
  }
}

/** The distinct requests that findings captured under the name `url`. */
function loggedRequests(findings: readonly Finding[]): readonly LoggedRequest[] {
  const urls = findings.flatMap(({variants}) => variants.flatMap(({facts}) => facts.url ?? []))
  return [...new Set(urls)].flatMap(url => readLoggedRequest(String(url)) ?? [])
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
