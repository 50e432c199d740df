import {encodeSymmetric, SymmetricAlgorithm} from 'atlassian-jwt'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodeToken} from '../../src/qsh/decode-token.ts'

const now = 1_700_000_000
const tokenOf = (claims: object) => encodeSymmetric(claims, 'only for this test', SymmetricAlgorithm.HS256)
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a token', () => {
  it('is read as npm writes it', () => {
    const claims = {iss: '議事録', qsh: 'ab', iat: now - 5, exp: now + 175}
    expect(decodeToken(tokenOf(claims), now)).toEqual({
      value: {
        header: {typ: 'JWT', alg: 'HS256'},
        claims,
        qsh: 'ab',
        times: {issued: now - 5, notBefore: null, expires: now + 175, state: 'valid', seconds: 175},
      },
      problems: [],
    })
  })

  it.each([
    ['Authorization: JWT TOKEN'],
    ['  bearer TOKEN\n'],
    ['https://wiki.example.com/download/a.pdf?version=1&jwt=TOKEN&api=v2#top'],
    ['"TOKEN"'],
    ['/a?jwt=TOKEN HTTP/1.1'],
  ])('is found in %s', text => {
    const token = tokenOf({qsh: 'ab'})
    expect(decodeToken(text.replace('TOKEN', token), now).value?.qsh).toBe('ab')
  })

  it('is read when it was wrapped', () => {
    const token = tokenOf({qsh: 'ab'})
    expect(decodeToken(`${token.slice(0, 30)}\n  ${token.slice(30)}`, now).value?.qsh).toBe('ab')
  })

  it.each([
    [{exp: now - 60}, 'expired', -60],
    [{exp: now}, 'expired', 0],
    [{nbf: now + 30, exp: now + 90}, 'not-yet', 30],
    [{}, 'unlimited', null],
  ])('with %j is %s', (claims, state, seconds) => {
    expect(decodeToken(tokenOf({qsh: 'ab', ...claims}), now).value?.times).toMatchObject({state, seconds})
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['https://wiki.example.com/a?jwt=', 'empty'],
    ['abc', 'parts'],
    ['a.b', 'parts'],
    ['a.b.c.d.e', 'encrypted'],
    ['a!.b.c', 'header-unreadable'],
    [`${part('text')}.${part({})}.x`, 'header-unreadable'],
    [`${part({alg: 'HS256'})}.${part([1])}.x`, 'claims-unreadable'],
    [`${part({alg: 'HS256'})}.e30x.x`, 'claims-unreadable'],
  ])('%j is refused as %s', (text, problem) => {
    expect(decodeToken(text, now)).toEqual({value: null, problems: [problem]})
  })

  it('is read in spite of what is odd about it', () => {
    const odd = `${part({alg: 'none'})}.${part({exp: now * 1000})}.`
    expect(decodeToken(odd, now)).toMatchObject({
      value: {qsh: null, times: {expires: null, state: 'unlimited'}},
      problems: ['no-qsh', 'times-unreadable', 'unsigned'],
    })
  })

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.array(fc.base64String(), {maxLength: 4}).map(all => all.join('.')),
        ),
        text => {
          const {value, problems} = decodeToken(text, now)
          expect(value !== null || problems.length === 1).toBe(true)
        },
      ),
      {seed: 1, numRuns: 2000},
    )
  })
})
