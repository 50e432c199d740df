import type {Lang} from '../model/lang.ts'
import type {AnswerFinding, AnswerFix} from '../report/answer-types.ts'
import {timelineLine} from '../report/timeline-line.ts'
import {element} from './element.ts'
import {pageWords} from './page-words.ts'
import {fragmentOf} from './route.ts'
import {showExcerpt} from './show-excerpt.ts'
import {showFix} from './show-fix.ts'

/** What a check found: the sentence, how often and when, what was captured, and where. */
export function showFinding(finding: AnswerFinding, fixes: readonly AnswerFix[], lang: Lang): Node {
  const words = pageWords[lang]
  const {link, timeline, morePlaces} = finding
  const about = [' ', element('a', {href: fragmentOf(lang, link)}, words.check.answer.aboutRule)]
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
    ...finding.excerpts.flatMap(excerpt => showExcerpt(excerpt, words)),
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
    ...fixes.map(fix => showFix(fix, '', words)),
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
