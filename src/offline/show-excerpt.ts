import type {AnswerExcerpt, AnswerLine, DiffLine} from '../report/answer-types.ts'
import {element} from './element.ts'
import type {Speech} from './speech.ts'

/** Lines of an input as it was given, with what a check points at marked; the rest of a long event unfolds. */
export function showExcerpt({input, lines, more}: AnswerExcerpt, {words: {check}}: Speech): readonly Node[] {
  const first = lines.find(({mark}) => mark) ?? lines[0]
  if (!first) return []
  const rest =
    more.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, check.answer.unfold(more.length)),
            element('pre', {tabindex: '0'}, ...more.map(showLine)),
          ),
        ]
  return [
    element(
      'figure',
      {},
      element('figcaption', {}, check.answer.place(input, first.number)),
      element('pre', {tabindex: '0'}, ...lines.map(showLine)),
      ...rest,
    ),
  ]
}

function showLine({number, text, mark}: AnswerLine): Node {
  const parts = mark
    ? [text.slice(0, mark.from), element('mark', {}, text.slice(mark.from, mark.to)), text.slice(mark.to)]
    : [text || '\u200b']
  return element('span', {class: 'line', 'data-line': String(number)}, ...parts)
}

/** Changed lines with their surroundings; signs and words tell added from removed, colours only help. */
export function showDiff(input: string, lines: readonly DiffLine[], {words: {check}}: Speech): Node {
  const shown = lines.map(({sign, text}) => {
    if (sign === '+') return changed('ins', '+', check.fix.added, text)
    if (sign === '-') return changed('del', '−', check.fix.removed, text)
    return element('span', {class: sign === '@' ? 'hunk' : 'kept', 'data-sign': ' '}, text || '\u200b')
  })
  return element(
    'figure',
    {'aria-label': `${check.fix.change}: ${input}`},
    element('pre', {class: 'diff', tabindex: '0'}, ...shown),
  )
}

function changed(name: 'ins' | 'del', sign: string, word: string, text: string): Node {
  return element(name, {'data-sign': sign}, element('span', {class: 'spoken'}, `${word}: `), text)
}
