import type {Diagnosis} from '../model/diagnosis.ts'
import type {Finding, Fix, FoundPlace} from '../model/finding.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Lang} from '../model/lang.ts'
import type {Severity} from '../model/severity.ts'
import {wordsOf} from '../wording/words.ts'
import {findingMessage} from './finding-message.ts'
import {guideLink} from './guide-link.ts'
import {placeMaker} from './place-maker.ts'
import {placeOfFix} from './place-of-fix.ts'
import {maskDiagnosis} from './redact/mask-diagnosis.ts'
import {maskSecrets} from './redact/mask-secrets.ts'
import type {Redact} from './redact/redact.ts'
import {fileUri} from './sarif/file-uri.ts'
import {regionOf} from './sarif/region-of.ts'
import {sarifFix} from './sarif/sarif-fix.ts'
import type {
  SarifArtifact,
  SarifLevel,
  SarifLocation,
  SarifLog,
  SarifNotification,
  SarifResult,
  SarifRule,
} from './sarif/sarif-types.ts'
import type {DocumentOptions} from './to-markdown.ts'

/** What a SARIF report is made with besides the diagnosis. */
export interface SarifOptions extends DocumentOptions {
  /** What replaced values in the diagnosis: corrections that it would spoil are left out. */
  readonly redact?: Redact | undefined
}

const levels: Readonly<Record<Severity, SarifLevel>> = {error: 'error', warning: 'warning', info: 'note'}

/**
 * The diagnosis as SARIF 2.1.0: one result per place of a configuration, and one per finding of a log, with the other places
 * beside it. Questions and what was said about reading are notifications. The secrets of configurations are masked in any case.
 */
export function toSarif(
  given: Diagnosis,
  knowledge: Knowledge,
  lang: Lang,
  {siteOf, redacted, redact}: SarifOptions,
): SarifLog {
  const diagnosis = maskDiagnosis(given)
  const shown = redact ?? ((text: string) => maskSecrets(text).text)
  const words = wordsOf(lang)
  const {inputs, findings, questions, verdicts} = diagnosis
  const artifacts = listArtifacts(diagnosis)
  const uris = artifacts.map(({location}) => location.uri)
  const ruleIds = [...new Set(findings.map(ruleId))]
  const toPlaces = placeMaker(inputs)

  function artifactOf(input: number): {readonly uri: string; readonly index: number} {
    const uri = fileUri(inputs[input]?.name ?? '')
    return {uri, index: uris.indexOf(uri)}
  }

  function location(found: FoundPlace): readonly SarifLocation[] {
    const artifactLocation = artifactOf(found.input)
    return toPlaces(found).map(place => ({physicalLocation: {artifactLocation, region: regionOf(place)}}))
  }

  function rule(id: string): readonly SarifRule[] {
    const finding = findings.find(each => ruleId(each) === id)
    if (!finding) return []
    const article = knowledge.articles.find(each => each.id === finding.article)
    const help = article ? `/kb/${article.id}` : guideLink(finding)
    const helpUri = help === '' ? null : siteOf(help)
    const isMark = finding.article === undefined && finding.variants.length > 0
    const title = isMark ? findingMessage(finding, knowledge, lang) : words.ruleTitle(id)
    const text = id === finding.check ? title : (article?.titles[lang] ?? id)
    return [{id, shortDescription: {text}, ...(helpUri === null ? {} : {helpUri})}]
  }

  function results(finding: Finding): readonly SarifResult[] {
    const {article, certainty, count, first, last, facts, places, variants} = finding
    const id = ruleId(finding)
    const common = {
      ruleId: id,
      ruleIndex: ruleIds.indexOf(id),
      level: levels[finding.severity],
      message: {text: findingMessage(finding, knowledge, lang)},
      properties: {...(article === undefined ? {} : {article}), certainty, count, first, last, facts},
    }
    const fixesOf = (fixes: readonly Fix[]) => {
      const made = fixes.flatMap(fix => {
        const source = inputs[fix.input]?.source
        return source ? sarifFix(fix, source, artifactOf(fix.input), shown, words) : []
      })
      // The standard allows no correction twice.
      const distinct = new Map(made.map(fix => [JSON.stringify(fix), fix]))
      return distinct.size === 0 ? {} : {fixes: [...distinct.values()]}
    }
    if (variants.length === 0)
      return places.map((place, at) => ({
        ...common,
        locations: location(place),
        ...fixesOf(finding.fixes.filter(fix => placeOfFix(fix, places) === at)),
      }))
    const [own = [], ...others] = places.map(location)
    return [
      {
        ...common,
        locations: own,
        ...(others.length === 0 ? {} : {relatedLocations: others.flat().map((other, id) => ({...other, id}))}),
        occurrenceCount: count,
        ...fixesOf(finding.fixes),
      },
    ]
  }

  const notifications: readonly SarifNotification[] = [
    ...questions.map(({check, why, place, ...question}) => ({
      level: 'note' as const,
      descriptor: {id: `${check}/${why}`},
      message: {text: words.question({check, why, ...question})},
      ...(place ? {locations: location(place)} : {}),
    })),
    ...inputs.flatMap(({notes}, input) =>
      notes.map(note => ({
        level: 'note' as const,
        descriptor: {id: note.id},
        message: {text: words.note(note)},
        locations: [{physicalLocation: {artifactLocation: artifactOf(input)}}],
      })),
    ),
  ]
  const informationUri = siteOf('/')
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Shindan',
            ...(informationUri === null ? {} : {informationUri}),
            rules: ruleIds.flatMap(rule),
          },
        },
        language: lang,
        columnKind: 'utf16CodeUnits',
        invocations: [{executionSuccessful: true, toolExecutionNotifications: notifications}],
        artifacts,
        results: findings.flatMap(results),
        properties: {
          redacted,
          verdicts: verdicts.map(({article, cause, status, because, remedies, needs}) => ({
            article,
            cause,
            status,
            because,
            remedies,
            needs,
          })),
        },
      },
    ],
  }
}

/** Signatures are named with their article, for their ids are unique only there. */
function ruleId({article, check, variants}: Finding): string {
  return article !== undefined && variants.length > 0 ? `${article}/${check}` : check
}

/** One for each name: two inputs may have the same. */
function listArtifacts({inputs}: Diagnosis): readonly SarifArtifact[] {
  const all = inputs.map(({name, kind, bytes}) => ({location: {uri: fileUri(name)}, length: bytes, properties: {kind}}))
  return all.filter(({location}, at) => all.findIndex(other => other.location.uri === location.uri) === at)
}
