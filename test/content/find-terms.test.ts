import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {findTerms} from '../../src/content/find-terms.ts'
import {readGlossary} from '../../src/content/read-glossary.ts'
import {type Lang, langs} from '../../src/model/lang.ts'

const {glossary} = await readGlossary(fileURLToPath(new URL('../../', import.meta.url)))
const found = (text: string, lang: Lang) =>
  findTerms(text, lang, glossary).map(({term, from, to}) => `${term.id}: ${text.slice(from, to)}`)

describe('the terms of a text', () => {
  it('are the longest that stand there', () => {
    expect(found('Behind a proxy server.', 'en')).toEqual(['proxy-server: proxy server'])
    expect(found('リバース プロキシの背後です。', 'ja')).toEqual(['reverse-proxy: リバース プロキシ'])
  })

  it('may begin a sentence and be many', () => {
    expect(found('Attachments pass two reverse proxies.', 'en')).toEqual([
      'attachment: Attachments',
      'reverse-proxy: reverse proxies',
    ])
  })

  it('may go by either of two names', () => {
    expect(found('the qsh of the JSON Web Token', 'en')).toEqual(['qsh: qsh', 'jwt: JSON Web Token'])
    expect(found('Companion で開きます。', 'ja')).toEqual(['companion: Companion'])
  })

  it('are no parts of other words', () => {
    expect(found('A supporter nodded at a pathological airport-like thing.', 'en')).toEqual([])
    expect(found('アプリケーション', 'ja')).toEqual([])
  })

  it('may be broken over two lines', () => {
    expect(found('the reverse\nproxy', 'en')).toEqual(['reverse-proxy: reverse\nproxy'])
  })
})

describe('the glossary', () => {
  it.each(langs)('says in %s what each term means, in one line that fits a note', lang => {
    expect(glossary.length).toBeGreaterThan(100)
    for (const {id, means} of glossary) {
      expect(means?.[lang], id).toMatch(/^\S.{3,120}\S$/)
      expect(means?.[lang], id).not.toMatch(/[.。]$/)
    }
  })
})
