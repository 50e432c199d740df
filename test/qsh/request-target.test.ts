import {describe, expect, it} from 'vitest'
import {requestTarget} from '../../src/qsh/request-target.ts'

describe('the request-target of an address', () => {
  it.each([
    ['https://wiki.example.com/a?x=1#top', '/a?x=1'],
    ['https://wiki.example.com', '/'],
    ['https://wiki.example.com?x=1', '/?x=1'],
    ['https://user@wiki.example.com:8443/a', '/a'],
    ['/a b', '/a%20b'],
    ['/議', '/%E8%AD%B0'],
    ['/50% off', '/50%25%20off'],
    ['/a%28b%e8(c)', '/a%28b%e8(c)'],
    ['/a//../b/./', '/a//../b/./'],
    ['/"<>', '/%22%3C%3E'],
    ["/[x]{y}|^`\\'", "/[x]{y}|^`\\'"],
    [' /a \n', '/a'],
    ['//a', '//a'],
  ])('%j gives %j', (address, target) => {
    expect(requestTarget(address)).toBe(target)
  })

  it.each(['report.pdf', '', 'a/b', '#x'])('%j has none', address => {
    expect(requestTarget(address)).toBeNull()
  })
})
