import {describe, expect, it} from 'vitest'
import {confluencePath} from '../../src/config/confluence-path.ts'
import {loggedContext} from '../../src/config/logged-context.ts'

describe('confluencePath', () => {
  it.each([
    ['/a/Quarterly%20report%20(final).pdf', '/a/Quarterly%20report%20%28final%29.pdf'],
    ['/a/%e8%ad%b0事.pdf', '/a/%E8%AD%B0%E4%BA%8B.pdf'],
    ['/a/x~y*z-._%7E%41', '/a/x%7Ey*z-._%7EA'],
    ['/a/50%25%20off%', '/a/50%25%20off%'],
    ['/a%2fb', '/a%2Fb'],
    ['/a(b);jsessionid=1F/c?x=(y)', '/a%28b%29/c?x=(y)'],
  ])('spells %s as %s', (logged, spelt) => {
    expect(confluencePath(logged)).toBe(spelt)
  })
})

describe('loggedContext', () => {
  it.each([
    ['/conf/download/attachments/1/a.pdf', '/conf'],
    ['/download/attachments/1/rest/a.pdf', ''],
    ['/a/b/rest/api?x=/download/', '/a/b'],
    ['/conf/login.action', null],
    ['/download', null],
  ])('of %s is %s', (path, context) => {
    expect(loggedContext(path)).toBe(context)
  })
})
