import type {AnswerFix, AnswerVerdict} from '../report/answer-types.ts'
import {element} from './element.ts'
import {showFix} from './show-fix.ts'
import {fragmentOf, type Speech} from './speech.ts'

/** A cause with its status, the reasons, what would settle it and what to do about it. */
export function showVerdict(verdict: AnswerVerdict, fixes: readonly AnswerFix[], speech: Speech): Node {
  const {answer} = speech.words.check
  // The first remedy is shown for every file that it changes; the others are choices to unfold.
  const best = fixes.filter(({remedy}) => remedy === fixes[0]?.remedy)
  const more = fixes.slice(best.length)
  const byHand =
    verdict.status === 'ruled-out' ? [] : verdict.remedies.filter(({id}) => fixes.every(({remedy}) => remedy !== id))
  const applyOf = (fix: AnswerFix) => verdict.remedies.find(({id}) => id === fix.remedy)?.apply ?? ''
  const link = (address: string, title: string) => element('a', {href: fragmentOf(speech, address)}, title)
  return element(
    'li',
    {class: 'box'},
    element(
      'p',
      {},
      element('strong', {class: 'verdict', 'data-status': verdict.status}, verdict.statusName),
      ' ',
      link(verdict.link, verdict.title),
    ),
    ...verdict.sentences.map(sentence => element('p', {}, sentence)),
    ...(verdict.needs.length > 0 ? [element('p', {}, answer.needs), needs(verdict)] : []),
    ...(best.length > 0 ? [element('h4', {}, answer.fix)] : []),
    ...best.map(fix => showFix(fix, applyOf(fix), speech)),
    ...more.map(fix =>
      element(
        'details',
        {},
        element('summary', {}, `${answer.otherFixes}: ${fix.title}`),
        showFix(fix, applyOf(fix), speech),
      ),
    ),
    ...(byHand.length > 0
      ? [
          element('h4', {}, best.length > 0 ? answer.alsoPossible : answer.toDo),
          element(
            'ul',
            {},
            ...byHand.map(({link: address, title, apply}) =>
              element('li', {}, link(address, title), ' ', element('span', {class: 'quiet'}, apply)),
            ),
          ),
        ]
      : []),
  )
}

function needs({needs: list}: AnswerVerdict): Node {
  const items = list.map(({name, hint}) => element('li', {}, name, ' ', element('span', {class: 'quiet'}, hint)))
  return element('ul', {}, ...items)
}
