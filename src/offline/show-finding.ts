import type {AnswerFinding, AnswerFix} from '../report/answer-types.ts'
import {timelineLine} from '../report/timeline-line.ts'
import {element} from './element.ts'
import {showExcerpt} from './show-excerpt.ts'
import {showFix} from './show-fix.ts'
import {fragmentOf, type Speech} from './speech.ts'

/** What a check found: the sentence, how often and when, what was captured, and where. */
export function showFinding(finding: AnswerFinding, fixes: readonly AnswerFix[], speech: Speech): Node {
  const {lang, words} = speech
  const {link, timeline, morePlaces} = finding
  const about = [' ', element('a', {href: fragmentOf(speech, link)}, words.check.answer.aboutRule)]
  const listed = finding.places.slice(0, 100)
  return element(
    'li',
    {class: 'box'},
    element(
      'p',
      {},
      element('strong', {}, finding.message),
      ...(link === '' ? [] : about),
      element('span', {class: 'quiet'}, ` ${finding.occurrence}`),
    ),
    ...(timeline ? [element('p', {class: 'bars'}, timelineLine(timeline, 0, lang))] : []),
    ...(finding.facts.length > 0 ? [facts(finding)] : []),
    ...finding.excerpts.flatMap(excerpt => showExcerpt(excerpt, speech)),
    ...(morePlaces > 0
      ? [
          element(
            'details',
            {},
            element('summary', {}, words.check.answer.morePlaces(morePlaces, listed.length)),
            element('p', {}, listed.map(({input, line}) => words.check.answer.place(input, line)).join(' · ')),
          ),
        ]
      : []),
    ...fixes.map(fix => showFix(fix, '', speech)),
  )
}

function facts({facts: list}: AnswerFinding): Node {
  return element(
    'dl',
    {},
    ...list.map(({label, value}) =>
      element('div', {}, element('dt', {}, label), element('dd', {}, element('code', {}, value))),
    ),
  )
}
