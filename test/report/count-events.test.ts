import {readFile} from 'node:fs/promises'
import {expect, it} from 'vitest'
import type {Finding} from '../../src/model/finding.ts'
import {answer} from '../../src/report/answer.ts'
import {countEvents} from '../../src/report/count-events.ts'
import {diagnoseTexts, readKnowledge} from '../diagnosis/read-case.ts'

const knowledge = await readKnowledge()

const blank = {
  severity: 'error',
  certainty: 'certain',
  first: null,
  last: null,
  facts: {},
  variants: [],
  fixes: [],
} as const

function found(check: string, starts: readonly number[], count = starts.length): Finding {
  const timeline = {unit: 'minute', counts: [], undated: 0, omitted: 0} as const
  const places = starts.map(from => ({input: 0, span: {from, to: from + 1}}))
  return {...blank, check, count, timeline, places}
}

it('counts an event once that two signatures recognise', () => {
  expect(countEvents([found('a', [0, 10, 20]), found('b', [20])])).toEqual({count: 3, isLeast: false})
  expect(countEvents([found('a', [0, 10]), found('b', [20])])).toEqual({count: 3, isLeast: false})
})

it('adds what one signature found at two certainties', () => {
  expect(countEvents([found('a', [0], 2000), found('a', [10], 5)])).toEqual({count: 2005, isLeast: false})
})

it('says no more than is known where places were left out', () => {
  expect(countEvents([found('a', [0, 10], 2000), found('b', [20], 30)])).toEqual({count: 2000, isLeast: true})
})

it('says in a verdict how many events there are, also where two signatures show its cause', async () => {
  const folder = new URL('../../docs/kb/oom-java-heap-space/samples/', import.meta.url)
  const names = ['request.log', 'backup.log']
  const texts = Object.fromEntries(
    await Promise.all(names.map(async name => [name, await readFile(new URL(name, folder), 'utf8')] as const)),
  )
  // Every cause is shown by both signatures, the second of which matches one of the first one's events.
  const articles = knowledge.articles.map(article => ({
    ...article,
    causes: article.causes.map(cause =>
      cause['shown-by'].includes('heap-space') ? {...cause, 'shown-by': ['heap-space', 'heap-space-in-backup']} : cause,
    ),
  }))
  const diagnosis = diagnoseTexts(texts, {...knowledge, articles})
  expect(diagnosis.findings.map(({check, count}) => [check, count])).toEqual([
    ['heap-space', 2],
    ['heap-space-in-backup', 1],
  ])
  const sentences = answer(diagnosis, {...knowledge, articles}, 'en').articles.flatMap(each =>
    each.verdicts.flatMap(verdict => verdict.sentences),
  )
  expect(sentences).toContain('The log shows the symptom 2 times.')
})
