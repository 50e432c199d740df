import {describe, expect, it} from 'vitest'
import {answer} from '../../src/report/answer.ts'
import {toJson} from '../../src/report/to-json.ts'
import {toTerminal} from '../../src/report/to-terminal.ts'
import {storm, stormLog} from '../browser/check/storm-log.ts'
import {diagnoseTexts, readKnowledge, readSample} from '../diagnosis/read-case.ts'

const knowledge = await readKnowledge()
const diagnosis = diagnoseTexts({'a.log': stormLog(), 'wiki.conf': await readSample('plain.conf')}, knowledge)

interface Json {
  readonly findings: readonly {readonly check: string; readonly timeline: unknown}[]
}

describe('when it happened', () => {
  it('stands in the JSON of each finding, and is empty for a configuration', () => {
    const {findings} = toJson(diagnosis, knowledge, 'en') as Json
    const timelines = Object.fromEntries(findings.map(({check, timeline}) => [check, timeline]))
    expect(timelines).toMatchObject({
      'qsh-mismatch': {
        unit: 'minute',
        counts: Object.entries(storm.hits).map(([clock, count]) => [`2024-01-08T${clock}`, count]),
        undated: 0,
        omitted: 0,
      },
      'confluence-start': {counts: [[`2024-01-08T${storm.start}`, 1]]},
      'path-reencoded': {counts: [], undated: 0, omitted: 0},
    })
  })

  it('stands in the answer of a problem, not in that of a start or a configuration', () => {
    const {articles, others} = answer(diagnosis, knowledge, 'en')
    const drawn = [...articles.flatMap(({findings}) => findings), ...others].flatMap(({check, timeline}) =>
      timeline ? [check] : [],
    )
    expect(drawn).toEqual(['qsh-mismatch'])
  })

  it.each([
    ['en', 'Per 10 minutes from 2024-01-08 08:58 to 2024-01-08 13:59, 50 at most: ▁▁   ▁ █  ▁'],
    ['ja', '10 分ごと (2024-01-08 08:58 から 2024-01-08 13:59 まで、最大 50 件): ▁▁   ▁ █  ▁'],
  ] as const)('is a line on the terminal in %s, and one for each level of all events', (lang, line) => {
    const lines = toTerminal(answer(diagnosis, knowledge, lang), path => path, false).split('\n')
    expect(lines.filter(each => each.trim().startsWith(line))).toHaveLength(1)
    expect(lines.filter(each => each.includes('2024-01-08 08:00'))).toHaveLength(3)
  })
})
