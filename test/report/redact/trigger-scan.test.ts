import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type TriggerGroup, triggerScan} from '../../../src/report/redact/trigger-scan.ts'

/** One search for each word and place. */
function search(groups: readonly TriggerGroup[], separators: string, text: string) {
  const alike = (part: string) =>
    part
      .toLowerCase()
      .replace(/\d/g, '0')
      .replace(/[^\S ]/g, '\t')
  const places = [...text].map((_, at) => at)
  const count = (words: readonly string[]) =>
    words.flatMap(word => places.filter(at => alike(text).startsWith(alike(word), at))).length
  return {
    reached: [...groups.keys()].filter(at => count(groups[at]?.triggers ?? []) >= (groups[at]?.least ?? 1)),
    separators: places.filter(at => separators.includes(text[at] ?? '')),
  }
}

function scan(groups: readonly TriggerGroup[], separators: string, text: string) {
  const met = triggerScan(groups, separators)(text)
  return {reached: [...met.reached].sort((a, b) => a - b), separators: met.separators}
}

const groupsOf = (...words: readonly string[]) => words.map(word => ({triggers: [word]}))

describe('the scan for triggers', () => {
  it('finds words that overlap, stand within others, or are of several groups', () => {
    expect(scan(groupsOf('she', 'he', 'hers', 'he', 'x'), '', 'Ushers').reached).toEqual([0, 1, 2, 3])
  })

  it('counts where one word is not enough', () => {
    const groups = [2, 3, 4].map(least => ({triggers: ['aa'], least}))
    expect(scan(groups, '', 'aaaa').reached).toEqual([0, 1])
  })

  it('takes any digit for any other, and a tab for white space that is no blank', () => {
    expect(scan(groupsOf('/20', 'page\t', 'page '), '', '[08/Jan/2024 Page\u3000「').reached).toEqual([0, 1])
  })

  it('finds what a search for each word finds', () => {
    const letters = (characters: string, maxLength: number) =>
      fc.array(fc.constantFrom(...characters), {minLength: 1, maxLength}).map(list => list.join(''))
    const group = fc.record({
      triggers: fc.array(letters('ab0 \t:ユー', 4), {maxLength: 4}),
      least: fc.integer({min: 1, max: 3}),
    })
    fc.assert(
      fc.property(fc.array(group, {maxLength: 6}), letters('abAB019 \t\u00a0\n:=ユー「', 40), (groups, text) => {
        expect(scan(groups, ':=「', text)).toEqual(search(groups, ':=「', text))
      }),
      {numRuns: 150, seed: 20_261_125},
    )
  })
})
