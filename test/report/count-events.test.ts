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

it('says in a verdict how many events there are', async () => {
  const folder = new URL('../../docs/kb/oom-java-heap-space/samples/', import.meta.url)
  const names = ['request.log', 'backup.log']
  const texts = Object.fromEntries(
    await Promise.all(names.map(async name => [name, await readFile(new URL(name, folder), 'utf8')] as const)),
  )
  const {findings} = diagnoseTexts(texts, knowledge)
  const {count} = findings.find(({check}) => check === 'heap-space') ?? {count: 0}
  expect(findings.find(({check}) => check === 'heap-space-in-backup')?.count).toBeGreaterThan(0)
  const {articles} = answer(diagnoseTexts(texts, knowledge), knowledge, 'en')
  const verdicts = articles.flatMap(each => each.verdicts)
  const confirmed = verdicts.find(({cause}) => cause === 'backup-running')
  expect(confirmed?.sentences[0]).toBe(`The log shows the symptom ${count} times.`)
})
