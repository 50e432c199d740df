import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {triggerScan} from '../../../src/report/redact/trigger-scan.ts'

function count(groups: readonly (readonly string[])[], text: string): readonly number[] {
  const counts = new Uint32Array(groups.length)
  triggerScan(groups)(text, counts)
  return [...counts]
}

/** One search for each word and place. */
function expected(groups: readonly (readonly string[])[], text: string): readonly number[] {
  const alike = (part: string) => part.replace(/\d/g, '0')
  const places = [...text].map((_, at) => at)
  return groups.map(words => words.flatMap(word => places.filter(at => alike(text).startsWith(alike(word), at))).length)
}

describe('the scan for triggers', () => {
  it('counts words that overlap, stand within others, or are of several groups', () => {
    expect(count([['she', 'he'], ['hers'], ['he', 'x']], 'ushers')).toEqual([2, 1, 1])
    expect(count([['aa']], 'aaaa')).toEqual([3])
  })

  it('takes any digit for any other', () => {
    expect(count([['00:00'], ['/20']], '[08/Jan/2024:09:32:51')).toEqual([3, 1])
  })

  it('counts what a search for each word finds', () => {
    const letters = (characters: string, maxLength: number) =>
      fc.array(fc.constantFrom(...characters), {minLength: 1, maxLength}).map(list => list.join(''))
    fc.assert(
      fc.property(
        fc.array(fc.array(letters('ab0ユー', 4), {maxLength: 4})),
        letters('ab019ユー「', 40),
        (groups, text) => {
          expect(count(groups, text)).toEqual(expected(groups, text))
        },
      ),
      {numRuns: 500, seed: 20_261_125},
    )
  })
})
