import {describe, expect, it} from 'vitest'
import type {AnswerArticle, AnswerVerdict} from '../../../src/report/answer-types.ts'
import {sectionsFor} from '../../../src/widgets/answer/sections-for.ts'

const sections = ['summary', 'cause-a', 'cause-b', 'solution-x', 'solution-y', 'workaround'].map(id => ({
  id,
  title: id,
  content: [],
}))
const verdict = (cause: string, status: AnswerVerdict['status'], ...remedies: string[]) =>
  ({cause, status, remedies: remedies.map(id => ({id}))}) as unknown as AnswerVerdict
const ids = (...verdicts: AnswerVerdict[]) =>
  sectionsFor({verdicts} as unknown as AnswerArticle, sections).map(({id}) => id)

describe('sectionsFor', () => {
  it('gives the summary, the causes with the best verdict and their remedies', () => {
    expect(ids(verdict('a', 'confirmed', 'x'), verdict('b', 'possible', 'y'))).toEqual([
      'summary',
      'cause-a',
      'solution-x',
      'workaround',
    ])
  })

  it('leaves out what was ruled out, unless nothing else is there', () => {
    expect(ids(verdict('a', 'ruled-out', 'x'), verdict('b', 'likely', 'y'))).toContain('solution-y')
    expect(ids(verdict('a', 'ruled-out', 'x'), verdict('b', 'likely', 'y'))).not.toContain('cause-a')
    expect(ids(verdict('a', 'ruled-out'))).toContain('cause-a')
  })
})
