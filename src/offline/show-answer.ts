import type {Answer, AnswerArticle} from '../report/answer-types.ts'
import {assignFixes} from '../report/assign-fixes.ts'
import {element} from './element.ts'
import {showExcerpt} from './show-excerpt.ts'
import {showFinding} from './show-finding.ts'
import {showVerdict} from './show-verdict.ts'
import {fragmentOf, type Speech} from './speech.ts'

/** The whole answer to a check, the most certain first. The heading takes the focus. */
export function showAnswer(answer: Answer, speech: Speech): HTMLElement {
  const {headline, unmatched} = answer
  const {
    others,
    questions,
    inputs,
    notRead,
    unmatched: frequent,
    unmatchedHint,
    times,
    region,
  } = speech.words.check.answer
  return element(
    'section',
    {'aria-label': region, class: 'answer'},
    element('h2', {tabindex: '-1', 'data-status': headline.status}, headline.text),
    ...answer.articles.map(article => showArticle(article, speech)),
    ...titled(
      others,
      answer.others.map(finding => showFinding(finding, finding.fixes, speech)),
    ),
    ...titled(
      questions,
      answer.questions.map(question => element('li', {}, question)),
    ),
    ...titled(
      frequent,
      unmatched.map(({exception, count, excerpt}) =>
        element(
          'li',
          {class: 'box'},
          element('p', {}, element('code', {}, exception), ` ${times(count)}`),
          ...(excerpt ? showExcerpt(excerpt, speech) : []),
        ),
      ),
      unmatchedHint,
    ),
    ...titled(
      inputs,
      answer.inputs.map(({name, summary, read, notes}) =>
        element(
          'li',
          {},
          element('strong', {}, name),
          ` ${summary}${read ? '' : ` (${notRead})`}`,
          ...notes.map(note => element('p', {class: 'quiet'}, note)),
        ),
      ),
      answer.moreInputs,
    ),
  )
}

function titled(title: string, items: readonly Node[], hint = ''): readonly Node[] {
  if (items.length === 0) return []
  const said = hint === '' ? [] : [element('p', {class: 'quiet'}, hint)]
  return [element('h3', {}, title), ...said, element('ul', {class: 'plain'}, ...items)]
}

function showArticle(article: AnswerArticle, speech: Speech): Node {
  const {answer} = speech.words.check
  const {ofCause, ofFinding} = assignFixes(article)
  const [first, ...rest] = article.verdicts.map(verdict =>
    showVerdict(verdict, ofCause.get(verdict.cause) ?? [], speech),
  )
  const findings = article.findings.map(finding => showFinding(finding, ofFinding.get(finding.check) ?? [], speech))
  return element(
    'article',
    {},
    element(
      'h3',
      {},
      element('span', {class: 'quiet'}, `${answer.article} `),
      element('a', {href: fragmentOf(speech, article.link)}, article.title),
    ),
    element('ul', {class: 'plain'}, ...(first ? [first] : [])),
    ...(findings.length > 0 ? [element('h4', {}, answer.evidence), element('ul', {class: 'plain'}, ...findings)] : []),
    ...(rest.length > 0 ? [element('h4', {}, answer.otherCauses), element('ul', {class: 'plain'}, ...rest)] : []),
  )
}
