import {timelineWords} from '../wording/timeline-words.ts'
import {wordsOf} from '../wording/words.ts'
import type {Answer, AnswerArticle, AnswerExcerpt, AnswerFinding, AnswerFix, AnswerVerdict} from './answer-types.ts'
import {timelineLine} from './timeline-line.ts'

/** Makes the address of an article from its path. */
export type LinkTo = (path: string) => string

/** An answer as plain text for a terminal, without colour; ends in a line break. Diffs are shown where `fixes` asks for them. */
export function toTerminal(answer: Answer, linkTo: LinkTo, fixes: boolean): string {
  const {terminal} = wordsOf(answer.lang).report
  const blocks = [
    [answer.headline.text],
    ...answer.articles.map(article => articleLines(article, answer, linkTo, fixes)),
    ...answer.others.map(finding => otherLines(finding, answer, linkTo, fixes)),
    section(terminal.questions, answer.questions),
    section(
      terminal.unmatched,
      answer.unmatched.map(({exception, count}) => `${terminal.times({count})} ${exception}`),
    ),
    section(timelineWords(answer.lang).terminal.all, allLines(answer)),
    section(terminal.read, [
      ...answer.inputs.flatMap(({name, summary, notes}) => [`${name}: ${summary}`, ...notes.map(note => `  ${note}`)]),
      ...(answer.moreInputs ? [answer.moreInputs] : []),
    ]),
  ]
  return `${blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map(line => `  ${line}`)]
}

function allLines({timeline, lang}: Answer): readonly string[] {
  return timeline?.series.map(({name}, at) => `${name}: ${timelineLine(timeline, at, lang)}`) ?? []
}

function articleLines(article: AnswerArticle, answer: Answer, linkTo: LinkTo, fixes: boolean): readonly string[] {
  const {terminal} = wordsOf(answer.lang).report
  return [
    article.title,
    '',
    ...article.verdicts.flatMap(verdict => verdictLines(verdict, answer)),
    ...article.findings.flatMap(finding => ['', ...findingLines(finding, answer, fixes)]),
    '',
    terminal.article({link: linkTo(article.link)}),
  ]
}

function otherLines(finding: AnswerFinding, answer: Answer, linkTo: LinkTo, fixes: boolean): readonly string[] {
  const {terminal} = wordsOf(answer.lang).report
  const lines = findingLines(finding, answer, fixes)
  return finding.link === '' ? lines : [...lines, `    ${terminal.guide({link: linkTo(finding.link)})}`]
}

function verdictLines(verdict: AnswerVerdict, answer: Answer): readonly string[] {
  const {terminal} = wordsOf(answer.lang).report
  const needs = verdict.needs.map(({name}) => name).join(answer.lang === 'ja' ? '、' : ', ')
  return [
    `[${verdict.statusName}] ${verdict.title}`,
    ...verdict.sentences.map(sentence => `    ${sentence}`),
    ...(needs ? [`    ${terminal.needs({names: needs})}`] : []),
    ...(verdict.status === 'possible' || verdict.status === 'ruled-out' ? [] : verdict.remedies).map(
      ({title, apply}) => `    ${terminal.remedy({title, apply})}`,
    ),
  ]
}

function findingLines(finding: AnswerFinding, answer: Answer, fixes: boolean): readonly string[] {
  const {occurrence, timeline, measured} = finding
  return [
    `${finding.severityName}: ${finding.message}${occurrence ? ` (${occurrence})` : ''} [${finding.check}]`,
    ...(timeline ? [`    ${timelineLine(timeline, 0, answer.lang)}`] : []),
    ...finding.facts.map(({label, value}) => `    ${label}: ${value}`),
    ...finding.excerpts.slice(0, 1).flatMap(excerpt => excerptLines(excerpt, answer)),
    ...(measured === '' ? [] : [`    ${measured}`]),
    ...(fixes ? finding.fixes.flatMap(fix => fixLines(fix, answer)) : []),
  ]
}

function excerptLines({input, lines}: AnswerExcerpt, answer: Answer): readonly string[] {
  const {terminal} = wordsOf(answer.lang).report
  const marked = lines.find(({mark}) => mark) ?? lines[0]
  return [
    `    ${terminal.place({input, line: marked?.number ?? 1})}`,
    ...lines.map(({number, text, mark}) => `    ${mark ? '>' : ' '} ${String(number).padStart(5)} | ${text}`),
  ]
}

function fixLines(fix: AnswerFix, answer: Answer): readonly string[] {
  const {terminal} = wordsOf(answer.lang).report
  return [
    '',
    `    ${terminal.fix({title: fix.title, input: fix.input})}`,
    `    ${fix.description}`,
    ...fix.diff.map(({sign, text}) => `    ${sign === '@' ? '' : sign}${text}`),
    ...fix.notes.map(note => `    ${note}`),
  ]
}
