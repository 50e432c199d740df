import {createElement} from '../../portal/create-element.ts'
import type {Answer, AnswerFinding, AnswerLine} from '../../report/answer-types.ts'

/**
 * A diagnosis as nodes: per article its verdicts, the lines that show it, and corrections as diffs.
 *
 * @param link makes what leads to an article, by its slug and name
 */
export function drawAnswer(
  {headline, articles, others, questions}: Answer,
  link: (slug: string, name: string) => HTMLElement,
): readonly Node[] {
  return [
    createElement('h3', {}, headline.text),
    ...articles.flatMap(({id, title, verdicts, findings}) => [
      createElement('h4', {}, link(id, title)),
      createElement(
        'ul',
        {},
        ...verdicts.map(({statusName, title: cause, sentences}) =>
          createElement('li', {}, createElement('strong', {}, statusName), ` ${[cause, ...sentences].join(' ')}`),
        ),
      ),
      ...findings.flatMap(drawFinding),
    ]),
    ...others.flatMap(drawFinding),
    ...(questions.length === 0
      ? []
      : [createElement('ul', {}, ...questions.map(text => createElement('li', {}, text)))]),
  ]
}

function drawFinding({severityName, message, occurrence, excerpts, fixes}: AnswerFinding): readonly Node[] {
  return [
    createElement('p', {}, createElement('strong', {}, severityName), ` ${[message, occurrence].join(' ').trim()}`),
    ...excerpts.map(({lines}) => codeBlock(lines.flatMap(drawLine))),
    ...fixes.flatMap(({title, description, diff}) => [
      createElement('p', {}, createElement('strong', {}, title), ` ${description}`),
      codeBlock(diff.map(({sign, text}) => drawChange(sign, `${sign} ${text}\n`))),
    ]),
  ]
}

function drawLine({number, text, mark}: AnswerLine): readonly (Node | string)[] {
  const start = `${number}: `
  if (!mark) return [`${start}${text}\n`]
  const marked = createElement('mark', {}, text.slice(mark.from, mark.to))
  return [start, text.slice(0, mark.from), marked, `${text.slice(mark.to)}\n`]
}

function drawChange(sign: string, line: string): Node | string {
  if (sign === '+') return createElement('ins', {}, line)
  return sign === '-' ? createElement('del', {}, line) : line
}

/** Can be scrolled by keyboard. */
function codeBlock(content: readonly (Node | string)[]): HTMLElement {
  return createElement('pre', {tabindex: '0'}, createElement('code', {}, ...content))
}
