import {describe, expect, it} from 'vitest'
import {packTerms, unpackTerms} from '../../src/search/pack-terms.ts'

describe('packTerms', () => {
  it.each([
    [[], ''],
    [['token', 'tomcat'], 'AtokenCmcat'],
    [['8091', 'a', 'ab', '証書', '証明', '鍵'], 'A8091AaBbA証書B明A鍵'],
  ])('writes %j as %j, and reads it again', (terms, text) => {
    expect(packTerms(terms)).toBe(text)
    expect(unpackTerms(text)).toEqual(terms)
  })

  it('shares no more than 25 characters, which is all that a letter tells', () => {
    const terms = ['x'.repeat(40), `${'x'.repeat(40)}y`]
    expect(packTerms(terms)).toBe(`A${'x'.repeat(40)}Z${'x'.repeat(15)}y`)
    expect(unpackTerms(packTerms(terms))).toEqual(terms)
  })

  it('reads anything as something', () => {
    expect(unpackTerms('no capital')).toEqual([])
    expect(unpackTerms('ZabcZ')).toEqual(['abc', 'abc'])
  })
})
