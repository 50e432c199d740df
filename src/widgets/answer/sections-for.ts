import type {ProseSection} from '../../model/article-prose.ts'
import type {AnswerArticle} from '../../report/answer-types.ts'

/**
 * The sections of an article that go with an answer: the summary, the causes that still stand, and their remedies, in the
 * order of the page. A section without an id of its own (`cause`, `solution`) goes with all.
 */
export function sectionsFor({verdicts}: AnswerArticle, sections: readonly ProseSection[]): readonly ProseSection[] {
  const standing = verdicts.filter(({status}) => status !== 'ruled-out')
  // Where none stands, the reader wants to know what was ruled out.
  const asked = standing.length > 0 ? standing : verdicts
  const best = asked.filter(({status}) => status === asked[0]?.status)
  const wanted = new Set([
    'summary',
    'cause',
    'solution',
    'workaround',
    ...best.flatMap(({cause, remedies}) => [
      `cause-${cause}`,
      ...remedies.flatMap(({id}) => [`solution-${id}`, `workaround-${id}`]),
    ]),
  ])
  return sections.filter(({id}) => wanted.has(id))
}
