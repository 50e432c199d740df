import {measuredOn} from '../config/rules/measured-on.ts'
import {confluenceStart, serverStart} from '../diagnosis/server-starts.ts'
import type {Diagnosis, InputReport} from '../model/diagnosis.ts'
import type {Finding} from '../model/finding.ts'
import type {Knowledge, KnownArticle} from '../model/knowledge.ts'
import type {Lang} from '../model/lang.ts'
import type {VerdictStatus} from '../model/verdict.ts'
import {type Words, wordsOf} from '../wording/words.ts'
import {answerHours, answerTimeline} from './answer-timeline.ts'
import type {
  Answer,
  AnswerArticle,
  AnswerExcerpt,
  AnswerFinding,
  AnswerInput,
  AnswerOrder,
  AnswerUnmatched,
} from './answer-types.ts'
import {answerVerdict} from './answer-verdict.ts'
import {configListings} from './config-listings.ts'
import {describeFix} from './describe-fix.ts'
import {excerptMaker} from './excerpt.ts'
import {findingMessage} from './finding-message.ts'
import {guideLink} from './guide-link.ts'
import {placeMaker} from './place-maker.ts'
import {maskDiagnosis} from './redact/mask-diagnosis.ts'
import {maskSecrets} from './redact/mask-secrets.ts'
import type {Redact} from './redact/redact.ts'
import {redactor} from './redact/redactor.ts'
import {secretsByInput} from './redact/secrets-by-input.ts'
import {restarts} from './restarts.ts'
import {isChecked, wasRead} from './was-read.ts'

const ranks: readonly VerdictStatus[] = ['confirmed', 'likely', 'waiting', 'possible', 'ruled-out']
const mostExcerpts = 3
const mostUnmatched = 10
const mostInputs = 50
/** Longer texts are no search queries. */
const mostSearched = 2000

/**
 * Puts a diagnosis into words of one language. What is shown of the inputs' texts goes through `redact`, line by line;
 * a diagnosis whose values were replaced (`redactDiagnosis`) comes with the redactor that did it. Without one, the secrets of
 * configurations are masked all the same. `shown` are the indexes of configurations that are listed even if nothing was found
 * in them.
 */
export function answer(
  given: Diagnosis,
  knowledge: Knowledge,
  lang: Lang,
  redact?: Redact,
  shown: readonly number[] = [],
): Answer {
  const diagnosis = maskDiagnosis(given)
  const words = wordsOf(lang)
  const secrets = secretsByInput(diagnosis.inputs)
  const excerpt = excerptMaker(diagnosis.inputs, secrets, redact)
  const place = placeMaker(diagnosis.inputs)
  const marks = restarts(diagnosis.findings)
  const finding = (each: Finding, article?: KnownArticle): AnswerFinding => ({
    check: each.check,
    severity: each.severity,
    severityName: words.report.severity[each.severity],
    certainty: each.certainty,
    message: findingMessage(each, knowledge, lang),
    link: '',
    measured: measured(each, words),
    facts: each.variants.length > 0 ? labelled(each, words) : [],
    occurrence: each.variants.length > 0 || each.last !== null ? occurrence(each, words) : '',
    // The starts of the server are marks in the other timelines, and have none of their own.
    timeline: isStart(each) ? null : answerTimeline(each.timeline, marks, lang),
    excerpts: each.places
      .slice(0, mostExcerpts)
      .flatMap(place => excerpt(place, each.variants.length > 0 ? 0 : 1) ?? []),
    places:
      each.variants.length > 0
        ? each.places.slice(mostExcerpts).flatMap(found => place(found).map(({input, line}) => ({input, line})))
        : [],
    morePlaces: each.variants.length > 0 ? Math.max(0, each.count - mostExcerpts) : 0,
    fixes: each.fixes.flatMap(fix => {
      const source = diagnosis.inputs[fix.input]?.source
      const link = article ? `/kb/${article.id}#solution-${fix.remedy}` : ''
      return source ? [describeFix(fix, source, link, words, secrets(fix.input), redact)] : []
    }),
  })
  const articles = knowledge.articles
    .flatMap(article => articleAnswer(article, diagnosis, finding, words, lang) ?? [])
    .sort((a, b) => ranks.indexOf(a.status) - ranks.indexOf(b.status))
  const inputs = diagnosis.inputs.map(input => inputAnswer(input, words, redact))
  // What a rule only informs of makes no verdict of the article that explains it.
  const told = new Set(articles.map(({id}) => id))
  const others = diagnosis.findings
    .filter(({article}) => article === undefined || !told.has(article))
    .map(each => ({
      ...finding(
        each,
        knowledge.articles.find(({id}) => id === each.article),
      ),
      link: guideLink(each),
    }))
  return {
    lang,
    headline: headline(articles, others, inputs, words),
    inputs: listed(inputs),
    moreInputs: inputs.length > mostInputs ? words.report.moreInputs({count: inputs.length - mostInputs}) : '',
    order: orderAnswer(diagnosis),
    articles,
    others,
    listings: redact ? [] : configListings(diagnosis, knowledge, words, lang, {secrets, describe: finding, shown}),
    questions: diagnosis.questions.map(question => words.question(question)),
    unmatched: diagnosis.unmatched.slice(0, mostUnmatched).map(
      (each): AnswerUnmatched => ({
        fingerprint: each.fingerprint,
        exception: each.exception,
        count: each.count,
        terms: each.places[0] ? searchable(each.terms, excerpt(each.places[0], 0)) : '',
        excerpt: each.places[0] ? excerpt(each.places[0], 0) : null,
      }),
    ),
    timeline: answerHours(diagnosis.hours, marks, lang),
  }
}

function orderAnswer({order, inputs}: Diagnosis): AnswerOrder | null {
  if (!order) return null
  return {
    front: order.front,
    proxies: order.proxies.map(index => {
      const name = inputs[index]?.name ?? ''
      return {index, name, nth: inputs.slice(0, index).filter(before => before.name === name).length}
    }),
  }
}

function measured({check, variants}: Finding, words: Words): string {
  const servers = variants.length > 0 ? [] : measuredOn(check)
  return servers.length > 0 ? words.report.measured(servers) : ''
}

function isStart({check, article}: Finding): boolean {
  return article === undefined && (check === serverStart || check === confluenceStart)
}

/** What is searched for leaves the page: without names that the event shows to be those of people and hosts. */
function searchable(terms: string, excerpt: AnswerExcerpt | null): string {
  const own = redactor()
  own.learn((excerpt?.lines ?? []).map(({text}) => text).join('\n'))
  const redacted = own.redact(terms)
  const pseudonyms = new Set(own.replaced().map(({pseudonym}) => pseudonym))
  return redacted
    .split(' ')
    .filter(word => !pseudonyms.has(word))
    .join(' ')
}

/** Where there are too many inputs to list, those with something to say stay. */
function listed(inputs: readonly AnswerInput[]): readonly AnswerInput[] {
  if (inputs.length <= mostInputs) return inputs
  const quiet = ({read, notes}: AnswerInput) => read && notes.length === 0
  return [...inputs.filter(input => !quiet(input)), ...inputs.filter(quiet)].slice(0, mostInputs)
}

function headline(
  articles: readonly AnswerArticle[],
  others: readonly AnswerFinding[],
  inputs: readonly AnswerInput[],
  words: Words,
): Answer['headline'] {
  const best = articles[0]
  if (best)
    return {
      status: best.status,
      text: words.report.headline[best.status]({title: best.verdicts[0]?.title ?? best.title}),
    }
  const status = inputs.some(({read}) => read) ? 'nothing-found' : 'nothing-read'
  const said = others.some(({severity}) => severity !== 'info') ? 'only-findings' : status
  return {status, text: words.report.headline[said]()}
}

function inputAnswer(
  {name, kind: id, bytes, lines, events, notes, source}: InputReport,
  words: Words,
  redact?: Redact,
): AnswerInput {
  const kind = words.kinds[id]
  const read = wasRead({kind: id, notes})
  const form = events > 0 ? 'log' : isChecked(id) ? 'config' : 'other'
  const short = source?.text.trim() ?? ''
  const input = {
    name,
    kind: id,
    bytes,
    summary: words.report.summary[form]({kind, lines, events}),
    read,
    notes: notes.map(note => words.note(note)),
  }
  return !read && short !== '' && short.length <= mostSearched
    ? {...input, searchFor: redact?.(short) ?? maskSecrets(short).text}
    : input
}

function articleAnswer(
  article: KnownArticle,
  diagnosis: Diagnosis,
  finding: (each: Finding, article: KnownArticle) => AnswerFinding,
  words: Words,
  lang: Lang,
): AnswerArticle | null {
  const verdicts = diagnosis.verdicts
    .filter(each => each.article === article.id)
    .map(verdict => answerVerdict(verdict, article, diagnosis, words, lang))
    .sort((a, b) => ranks.indexOf(a.status) - ranks.indexOf(b.status))
  const findings = diagnosis.findings.filter(each => each.article === article.id)
  const first = verdicts[0]
  if (!first) return null
  return {
    id: article.id,
    title: article.titles[lang],
    link: `/kb/${article.id}`,
    status: first.status,
    verdicts,
    findings: findings.map(each => finding(each, article)),
  }
}

function labelled(finding: Finding, words: Words): AnswerFinding['facts'] {
  return Object.entries(finding.facts).map(([name, value]) => ({
    label: words.report.facts[name] ?? name,
    value: String(value),
  }))
}

function occurrence({count, first, last}: Finding, words: Words): string {
  const form = count === 1 ? (last ? 'once-at' : 'once') : last && first ? 'times-at' : 'times'
  return words.report.occurrence[form]({count, first: spaced(first), last: spaced(last)})
}

function spaced(time: string | null): string {
  return (time ?? '').replace('T', ' ')
}
