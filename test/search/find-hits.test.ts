import {describe, expect, it} from 'vitest'
import {findHits} from '../../src/search/find-hits.ts'

const hits = (text: string, query: string): readonly string[] =>
  findHits(text, query).map(({from, to}) => text.slice(from, to))

describe('findHits', () => {
  it.each([
    ['The Proxy re-encodes paths', 'proxy', ['Proxy']],
    ['Proxies and proxied requests', 'proxied', ['Proxi', 'proxied']],
    ['ナレッジベースのリバース プロキシ', 'リバースプロキシ', ['リバース', 'プロキシ']],
    ['認証に失敗する', '認証', ['認証']],
    ['a path is unpathed', 'path', ['path']],
    ['nothing here', 'proxy', []],
    ['', 'proxy', []],
    ['text', '', []],
  ])('shows in %j for %j: %j', (text, query, expected) => {
    expect(hits(text, query)).toEqual(expected)
  })

  it('keeps its places where lower case is longer', () => {
    expect(hits('İstanbul proxy', 'proxy')).toEqual(['proxy'])
  })
})
