import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {readGlossary} from '../../src/content/read-glossary.ts'
import {searchTerms} from '../../src/content/search-terms.ts'
import {langs} from '../../src/model/lang.ts'
import {ownBase} from '../own-content.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const {glossary} = await readGlossary(root)
const {articles} = await ownBase()

function termsOf(slug: string): readonly string[] {
  const {article, prose} = articles.find(entry => entry.article?.id === slug) ?? {}
  if (!article || !prose?.en || !prose.ja) throw new Error(`Unexpected absence of ${slug}`)
  return searchTerms(article, {en: prose.en, ja: prose.ja}, glossary).terms
}

describe('searchTerms', () => {
  it('gives what people call a term who do not know it, beside its forms in both languages', () => {
    const terms = termsOf('saml-timing-issues-clock')
    expect(terms).toEqual(expect.arrayContaining(['clock', '時計', 'server time', '時刻', 'SSO', 'IdP']))
  })

  it('leaves out what belongs to terms that the article is not about', () => {
    expect(termsOf('mssql-deadlock-victim')).not.toContain('server time')
  })
})

describe('what people call a term', () => {
  it.each(langs)('is in %s no form of another term', lang => {
    const right = glossary.flatMap(term => [term[lang], ...(term.also?.[lang] ?? [])])
    expect(glossary.flatMap(({asked}) => asked?.[lang] ?? []).filter(form => right.includes(form))).toEqual([])
  })
})
