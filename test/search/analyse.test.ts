import {describe, expect, it} from 'vitest'
import {analyse} from '../../src/search/analyse.ts'

const terms = (text: string): readonly string[] => analyse(text).map(token => token.term)

describe('analyse', () => {
  it.each([
    ['ｑｓｈ', 'qsh'],
    ['ﾘﾊﾞｰｽﾌﾟﾛｷｼ', 'リバースプロキシ'],
    ['リバース プロキシ', 'リバースプロキシ'],
    ['リバース　プロキシ', 'リバースプロキシ'],
    ['リバース・プロキシ', 'リバースプロキシ'],
    ['リバースプロキシー', 'リバースプロキシ'],
    ['サーバー', 'サーバ'],
    ['サーバー証明書', 'サーバ証明書'],
    ['‘qsh’', "'qsh'"],
    ['errors', 'error'],
    ['encoding', 'encoded'],
    ['queries', 'query'],
    ['re-encoded', 'RE-ENCODED'],
    ['X-Forwarded-Proto', 'x-forwarded-proto'],
  ])('spells %s as %s', (one, other) => {
    expect(terms(one)).toEqual(terms(other))
    expect(terms(one)).not.toEqual([])
  })

  it.each([
    ['添付ファイル', ['添付', '付フ', 'ファ', 'ァイ', 'イル']],
    ['鍵', ['鍵']],
    ['キー', ['キー']],
    ['JVMヒープ不足', ['jvm', 'ヒー', 'ープ', 'プ不', '不足']],
    ['JwtInvalidClaimException', ['jwtinvalidclaimexception', 'jwt', 'invalid', 'claim', 'exception']],
    ['MONGO_URI', ['mongouri', 'mongo', 'uri']],
    ['maximumPoolSize', ['maximumpoolsiz', 'maximum', 'pool', 'size']],
    ['HTTPSConnector2', ['httpsconnector2', 'http', 'connector']],
    ['server.xml', ['serverxml', 'server', 'xml']],
    ['com.example.FooBar', ['comexamplefoobar', 'com', 'exampl', 'foobar', 'foo', 'bar']],
    ['401', ['401']],
    ['the a of', []],
    ['', []],
    ['!? ()', []],
  ])('cuts %s', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  it('leaves out particles and endings but keeps longer hiragana', () => {
    expect(terms('開けない')).toEqual(['開け'])
    expect(terms('につながらない')).toContain('がら')
    expect(terms('ない')).toEqual(['ない'])
  })

  it('does not stumble over a long katakana run or a character outside the basic plane', () => {
    expect(terms('ア'.repeat(5_000))).toHaveLength(4_999)
    expect(terms('𠮷野家')).toEqual(['𠮷野', '野家'])
  })
})
