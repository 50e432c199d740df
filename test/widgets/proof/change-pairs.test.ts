import {describe, expect, it} from 'vitest'
import {markDifference} from '../../../src/qsh/mark-difference.ts'
import {changePairs} from '../../../src/widgets/proof/change-pairs.ts'

const pairs = (signed: string, arrived: string) =>
  changePairs(markDifference(signed, arrived)).map(({from, to}) => `${from} > ${to}`)

describe('the changes of an address', () => {
  it.each([
    ['/a%28b%29', '/a(b)', ['%28 > (', '%29 > )']],
    ['/C%2B%2B', '/C++', ['%2B > +']],
    ['/%28%29', '/()', ['%28 > (', '%29 > )']],
    ['/conf/x', '/conf//x', [' > /']],
    ['/a//b', '/a/b', ['/ > ']],
    ['/a%e8', '/a%E8', ['%e8 > %E8']],
    ['/a', '/a', []],
    ['', '/a', [' > /a']],
    ['/%21a%24b%27c%28d%29e', "/!a$b'c(d)e", ['%21 > !', '%24 > $', "%27 > '", '%28 > (']],
  ])('from %s to %s are %j', (signed, arrived, expected) => {
    expect(pairs(signed, arrived)).toEqual(expected)
  })
})
