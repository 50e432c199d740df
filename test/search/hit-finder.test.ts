import {describe, expect, it} from 'vitest'
import {hitFinder} from '../../src/search/hit-finder.ts'

const hits = (text: string, query: string): readonly string[] =>
  hitFinder(query)(text).map(({from, to}) => text.slice(from, to))

describe('hitFinder', () => {
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

  it('marks the beginning of a word that is being typed, and nothing by chance in what was pasted', () => {
    expect(hits('Hazelcast and Companion, status 401', 'haz')).toEqual(['Haz'])
    const line = '2026-03-01 09:12:44,512 WARN com.example.Foo: the node left the cluster of Hazelcast after 01'
    expect(hits('Hazelcast and Companion, status 401', line)).toEqual(['Hazelcast'])
  })

  it('keeps its places where lower case is longer', () => {
    expect(hits('İstanbul proxy', 'proxy')).toEqual(['proxy'])
  })
})
