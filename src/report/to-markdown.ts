import {wordsOf} from '../wording/words.ts'
import type {
  Answer,
  AnswerArticle,
  AnswerExcerpt,
  AnswerFinding,
  AnswerFix,
  AnswerInput,
  AnswerVerdict,
} from './answer-types.ts'
import {markdownCode} from './markdown/markdown-code.ts'
import {markdownFence} from './markdown/markdown-fence.ts'
import {markdownLink} from './markdown/markdown-link.ts'
import {markdownText} from './markdown/markdown-text.ts'
import {timelineLine} from './timeline-line.ts'

/** How an answer is put into a document. */
export interface DocumentOptions {
  /** The whole address of a path of the site, or null where the site's address is not known. */
  readonly siteOf: (path: string) => string | null
  /** Whether identifying values were replaced in the answer: the document says so. */
  readonly redacted: boolean
}

/**
 * An answer as Markdown for a ticket or a mail: CommonMark and fenced blocks, no table and no HTML. Whatever came from an
 * input stands as text. Ends in a line break.
 */
export function toMarkdown(answer: Answer, {siteOf, redacted}: DocumentOptions): string {
  const {document: words} = wordsOf(answer.lang).exports
  const link = (title: string, path: string) => markdownLink(title, path, siteOf)
  const blocks = [
    `## ${markdownText(answer.headline.text)}`,
    ...answer.articles.flatMap(article => articleBlocks(article)),
    ...titled(words.others, answer.others.flatMap(findingBlocks)),
    ...titled(words.questions, list(answer.questions.map(markdownText))),
    ...titled(words.unmatched, list(answer.unmatched.map(unmatchedItem))),
    ...titled(words.inputs, list([...answer.inputs.map(inputItem), markdownText(answer.moreInputs)])),
    '---',
    markdownText(redacted ? words.redacted : words.notRedacted),
    markdownText(words.made),
  ]
  return `${blocks.join('\n\n')}\n`

  function articleBlocks({title, link: path, verdicts, findings}: AnswerArticle): readonly string[] {
    return [
      `### ${words.article}${words.colon}${link(title, path)}`,
      ...list(verdicts.map(verdictItem)),
      ...(findings.length > 0 ? [`#### ${words.evidence}`, ...findings.flatMap(findingBlocks)] : []),
    ]
  }

  function verdictItem(verdict: AnswerVerdict): string {
    const {status, needs} = verdict
    const names = needs.map(({name}) => name).join(words.separator)
    const remedies = status === 'possible' || status === 'ruled-out' ? [] : verdict.remedies
    return [
      `**${markdownText(verdict.statusName)}**${words.colon}${link(verdict.title, verdict.link)}`,
      ...verdict.sentences.map(sentence => `  - ${markdownText(sentence)}`),
      ...(names === '' ? [] : [`  - ${markdownText(words.needs({names}))}`]),
      ...remedies.map(
        remedy => `  - ${words.remedy}${words.colon}${withMore(link(remedy.title, remedy.link), remedy.apply)}`,
      ),
    ].join('\n')
  }

  function findingBlocks(finding: AnswerFinding): readonly string[] {
    const {severityName, message, check, facts, excerpts, fixes, timeline, measured} = finding
    const occurrence = timeline?.summary ?? finding.occurrence
    const name = finding.link === '' ? markdownCode(check) : link(check, finding.link)
    return [
      `**${markdownText(severityName)}**${words.colon}${markdownText(message)} (${name})`,
      ...list([
        ...(occurrence === '' ? [] : [`${words.occurrence}${words.colon}${markdownText(occurrence)}`]),
        ...facts.map(({label, value}) => `${markdownText(label)}${words.colon}${markdownCode(value)}`),
        markdownText(measured),
      ]),
      ...(timeline ? [markdownFence([timelineLine(timeline, 0, answer.lang)])] : []),
      ...excerpts.slice(0, 1).flatMap(excerptBlocks),
      ...fixes.slice(0, 1).flatMap(fixBlocks),
    ]
  }

  function excerptBlocks({input, lines}: AnswerExcerpt): readonly string[] {
    const line = (lines.find(({mark}) => mark) ?? lines[0])?.number ?? 1
    return [markdownText(words.place({input, line})), markdownFence(lines.map(({text}) => text))]
  }

  function fixBlocks({title, link: path, description, diff}: AnswerFix): readonly string[] {
    const name = path === '' ? markdownText(title) : link(title, path)
    const lines = diff.map(({sign, text}) => (sign === '@' ? text : `${sign}${text}`))
    return [`${words.remedy}${words.colon}${withMore(name, description)}`, markdownFence(lines, 'diff')]
  }

  function withMore(name: string, more: string): string {
    return more === '' ? name : `${name}${words.colon}${markdownText(more)}`
  }

  function unmatchedItem({exception, count}: Answer['unmatched'][number]): string {
    return `${words.times({count})} ${markdownCode(exception)}`
  }

  function inputItem({name, summary, bytes, notes}: AnswerInput): string {
    return [
      `${markdownCode(name)}${words.colon}${markdownText(summary)}${words.separator}${words.bytes({bytes})}`,
      ...notes.map(note => `  - ${markdownText(note)}`),
    ].join('\n')
  }
}

function titled(title: string, blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [`### ${title}`, ...blocks]
}

/** One block; none without items. */
function list(items: readonly string[]): readonly string[] {
  const filled = items.filter(item => item !== '')
  return filled.length === 0 ? [] : [filled.map(item => `- ${item}`).join('\n')]
}
