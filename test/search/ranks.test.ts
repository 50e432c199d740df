import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {type Lang, langs} from '../../src/model/lang.ts'
import {compareRanks} from './compare-ranks.ts'
import {measureRanks, type Ranks} from './measure-ranks.ts'

const kept: Readonly<Record<Lang, Ranks>> = JSON.parse(readFileSync('test/search/ranks.json', 'utf8'))

describe('the ranking', () => {
  let now: Readonly<Record<Lang, Ranks>>
  beforeAll(async () => {
    now = await measureRanks()
  }, 60_000)

  it.each(langs)('is no worse than it was (%s)', lang => {
    expect(compareRanks(kept[lang], now[lang])).toBe('')
  })
})

describe('a comparison of ranks', () => {
  const before: Ranks = {mrr: 0.95, behind: {'heap dump': 2}, behindSetAside: 1}

  it('passes a fall of 0.02 and fails a larger one', () => {
    expect(compareRanks(before, {...before, mrr: 0.93})).toBe('')
    expect(compareRanks(before, {...before, mrr: 0.929})).toContain('0.950 to 0.929')
  })

  it('lists the queries that fell, and no others', () => {
    const behind = {'heap dump': 2, 'thread dump': 3, synchr: null}
    const lines = compareRanks(before, {mrr: 0.5, behind, behindSetAside: 3}).split('\n')
    expect(lines.slice(1)).toEqual([
      '1 → 3  thread dump',
      '1 → none  synchr',
      'Set aside and not answered first: 1, now 3',
    ])
    expect(compareRanks(before, {...before, mrr: 0.5, behind: {'heap dump': 4}})).toContain('2 → 4  heap dump')
  })
})
