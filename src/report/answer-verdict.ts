import {isProxyKind} from '../config/is-proxy-kind.ts'
import type {Diagnosis} from '../model/diagnosis.ts'
import type {NeededInput} from '../model/input-kind.ts'
import type {KnownArticle} from '../model/knowledge.ts'
import type {Lang} from '../model/lang.ts'
import type {Verdict} from '../model/verdict.ts'
import {beginLine} from '../wording/begin-line.ts'
import type {Words} from '../wording/words.ts'
import type {AnswerVerdict} from './answer-types.ts'
import {countEvents} from './count-events.ts'

/** A verdict in words: its cause's name, why it is what it is, what would settle it and what to do. */
export function answerVerdict(
  verdict: Verdict,
  article: KnownArticle,
  diagnosis: Diagnosis,
  words: Words,
  lang: Lang,
): AnswerVerdict {
  const headings = article.headings[lang]
  const symptoms = diagnosis.findings.filter(
    ({article: id, check}) => id === article.id && verdict.because.includes(check) && isSignature(article, check),
  )
  const {count, isLeast} = countEvents(symptoms)
  const rules = verdict.because.filter(check => !isSignature(article, check))
  return {
    cause: verdict.cause,
    title: beginLine(headings[`cause-${verdict.cause}`] ?? article.titles[lang], lang),
    link: `/kb/${article.id}#cause-${verdict.cause}`,
    status: verdict.status,
    statusName: words.diagnosis.status[verdict.status],
    sentences: [
      ...(count > 0 && (verdict.status === 'confirmed' || verdict.status === 'likely')
        ? [words.diagnosis.because[isLeast ? 'symptomAtLeast' : 'symptom']({count})]
        : []),
      ...rules.map(rule => words.diagnosis.because.rule({rule: words.ruleTitle(rule)})),
      ...verdict.reasons.map(({id, facts}) => words.diagnosis.reason[id](facts)),
    ],
    needs: verdict.needs.map(kind => ({
      kind,
      name: needName(kind, diagnosis, words),
      hint: words.report.whereIs[kind] ?? '',
    })),
    remedies: verdict.status === 'ruled-out' ? [] : remedies(verdict, article, diagnosis, words, lang),
  }
}

function remedies(
  verdict: Verdict,
  article: KnownArticle,
  diagnosis: Diagnosis,
  words: Words,
  lang: Lang,
): AnswerVerdict['remedies'] {
  const headings = article.headings[lang]
  const proxies = proxiesToMend(verdict, diagnosis)
  return verdict.remedies.flatMap(id => {
    const remedy = article.remedies.find(each => each.id === id)
    if (!remedy || (proxies.length > 0 && remedy.of.length > 0 && !remedy.of.some(of => proxies.includes(of))))
      return []
    const of = words.report.or(remedy.of.map(program => words.report.programs[program]))
    return [
      {
        id,
        title: beginLine(headings[`solution-${id}`] ?? id, lang),
        link: `/kb/${article.id}#solution-${id}`,
        apply: words.report.apply[remedy.apply]({of}),
      },
    ]
  })
}

/** Beside a proxy's configuration that is there, what is missing is that of another one. */
function needName(kind: NeededInput, diagnosis: Diagnosis, words: Words): string {
  return kind === 'reverse-proxy' && proxiesAtHand(diagnosis).length > 0 ? words.report.anotherProxy : words.kinds[kind]
}

/** Those whose configuration has the fault; where none is found to have it, all at hand: Apache needs no remedy for nginx. */
function proxiesToMend({because}: Verdict, diagnosis: Diagnosis): readonly string[] {
  const faulty = diagnosis.findings
    .filter(({check}) => because.includes(check))
    .flatMap(({places}) => places.flatMap(({input}) => diagnosis.inputs[input] ?? []))
  const proxies = proxiesAmong(faulty)
  return proxies.length > 0 ? proxies : proxiesAtHand(diagnosis)
}

function proxiesAtHand({inputs}: Diagnosis): readonly string[] {
  return proxiesAmong(inputs)
}

function proxiesAmong(inputs: Diagnosis['inputs']): readonly string[] {
  return inputs.flatMap(({kind}) => (isProxyKind(kind) ? [kind.replace('-config', '')] : []))
}

function isSignature(article: KnownArticle, check: string): boolean {
  return article.signatures.some(({id}) => id === check)
}
