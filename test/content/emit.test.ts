import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {emit} from '../../src/content/emit.ts'
import {readKnowledgeBase} from '../../src/content/read-knowledge-base.ts'

const base = await readKnowledgeBase(fileURLToPath(new URL('./fixtures/valid/', import.meta.url)))
const {knowledge, documents} = emit(base)

describe('what checks read', () => {
  it('are all articles with their signatures, causes and remedies', () => {
    expect(knowledge.articles.map(({id}) => id)).toEqual(['heap-full', 'token-expired'])
    expect(knowledge.articles[1]?.signatures[0]?.id).toBe('expired')
    expect(knowledge.articles[1]?.causes.map(({id}) => id)).toEqual(['clock', 'proxy'])
  })

  it('calls causes and remedies as their headings do', () => {
    expect(knowledge.articles[1]?.headings).toEqual({
      en: {
        'cause-clock': 'the clock is wrong',
        'cause-proxy': 'the proxy holds the request',
        'solution-set-clock': 'set the clock',
        'solution-add-nocanon': 'add nocanon',
      },
      ja: {
        'cause-clock': '時計がずれている',
        'cause-proxy': 'プロキシがリクエストを保留している',
        'solution-set-clock': '時計を合わせる',
        'solution-add-nocanon': 'nocanon を加える',
      },
    })
  })

  it('calls a lone cause without a subject as the article is called', () => {
    expect(knowledge.articles[0]?.headings.en).toEqual({
      'cause-small-heap': 'The heap is full',
      'solution-raise-heap': 'The heap is full',
    })
  })

  it('leaves out an article that lacks a language or whose facts are out of form', () => {
    const [first, ...others] = base.articles.map(({article: _, ...files}) => files)
    const broken = {
      ...base,
      articles: [
        ...(first ? [first] : []),
        ...others.map(files => ({...files, prose: {en: files.prose.en, ja: undefined}})),
      ],
    }
    expect(emit(broken).knowledge.articles).toEqual([])
  })
})

describe('what search reads', () => {
  it('are articles and pages of the guide', () => {
    expect(documents.map(({id, kind}) => [id, kind])).toEqual([
      ['heap-full', 'article'],
      ['token-expired', 'article'],
      ['guide/start', 'guide'],
    ])
  })

  it('has literals and anchors, and every form of its terms in both languages', () => {
    expect(documents[1]).toMatchObject({
      component: 'companion',
      literals: ['Unexpected response status code 401 from', 'JwtExpiredException: Expired at'],
      state: 'validated',
      terms: ['reverse proxy', 'リバース プロキシ', 'reverse-proxy', 'リバースプロキシ', 'token', 'トークン'],
      sections: expect.arrayContaining(['summary']),
    })
  })

  it('has a page in each language with its address', () => {
    expect(documents[2]?.pages).toEqual({
      en: {
        title: 'Start',
        description: 'How to start.',
        headings: ['Install'],
        body: 'Run npm ci.',
        url: '/guide/start',
      },
      ja: {
        title: 'はじめに',
        description: '始め方を説明します。',
        headings: ['インストール'],
        body: 'npm ci を実行します。',
        url: '/ja/guide/start',
      },
    })
  })

  it('finds the first page of the guide at its folder', () => {
    const {documents} = emit({...base, articles: [], guides: base.guides.map(page => ({...page, name: 'index'}))})
    expect(documents[0]?.pages.ja?.url).toBe('/ja/guide/')
  })
})
