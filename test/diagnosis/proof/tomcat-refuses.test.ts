import {describe, expect, it} from 'vitest'
import {tomcatRefuses} from '../../../src/diagnosis/proof/tomcat-refuses.ts'

describe('what Tomcat refuses of a request-target', () => {
  it.each([
    ['/a[b]', ['[', ']']],
    ['/"<>^`{|}\\', ['"', '<', '>', '^', '`', '{', '|', '}', '\\']],
    ['/a b', [' ']],
    ['/\xe8\xad', ['\xe8', '\xad']],
    ['/a%2Fb%2fc', ['%2F', '%2f']],
    ['/a%5C%00', ['%5C', '%00']],
    ['/a?x=[1]', ['[', ']']],
    ['/a?x=%2F%5c', []],
    ["/-._~!$&'()*+,;=:@%28%FF//../;x", []],
  ])('of %j is %j', (target, refused) => {
    expect(tomcatRefuses(target)).toEqual(refused)
  })
})
