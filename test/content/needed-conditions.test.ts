import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {readKnowledgeBase} from '../../src/content/read-knowledge-base.ts'
import type {Article, Signature} from '../../src/model/article.ts'
import {ownBase} from '../own-content.ts'
import {needlessConditions, needlessMisses} from './lessen-signature.ts'

const _root = fileURLToPath(new URL('../../', import.meta.url))
const {articles} = await ownBase()
const valid = await readKnowledgeBase(fileURLToPath(new URL('./fixtures/valid/', import.meta.url)))

const all = articles.flatMap(({slug, article, samples}) =>
  (article?.signatures ?? []).map(signature => ({
    name: `${slug}/${signature.id}`,
    article: article as Article,
    signature,
    samples,
  })),
)

describe('a condition of a signature is needed: without it a near miss is taken for the problem', () => {
  it.each(all)('$name', ({article, signature, samples}) => {
    expect(needlessConditions(article, signature, samples)).toEqual([])
  })
})

describe('a near miss is needed: without one of the conditions it is taken for the problem', () => {
  it.each(all)('$name', ({article, signature, samples}) => {
    expect(needlessMisses(article, signature, samples)).toEqual([])
  })
})

describe('a signature with something needless', () => {
  const files = valid.articles.find(({slug}) => slug === 'token-expired')
  const article = files?.article as Article
  const [plain] = article.signatures as readonly [Signature, ...Signature[]]
  const event = (level: string, message: string) =>
    new TextEncoder().encode(
      `2024-01-31 09:00:00,001 ${level} [http-nio-8090-exec-1] [a.b.DefaultFilter] doFilter ${message}\n`,
    )
  const samples = new Map([
    ['samples/refused.log', event('WARN', 'The request was refused by the filter')],
    ['samples/debug.log', event('DEBUG', 'The request was refused by the filter')],
    ['samples/other.log', event('INFO', 'Something else altogether')],
  ])
  const signature: Signature = {
    ...plain,
    anchors: ['refused by the filter'],
    where: [{part: 'level', is: 'WARN'}],
    none: [],
    capture: {},
    matches: ['samples/refused.log'],
    misses: ['samples/debug.log'],
  }

  it('is in order where each condition has its near miss', () => {
    expect(needlessConditions(article, signature, samples)).toEqual([])
    expect(needlessMisses(article, signature, samples)).toEqual([])
  })

  it('is caught by the condition that no near miss needs', () => {
    const where = [...(signature.where ?? []), {part: 'logger', suffix: 'DefaultFilter'} as const]
    expect(needlessConditions(article, {...signature, where}, samples)).toEqual(['where/1 (logger)'])
  })

  it('is caught by the near miss that no condition needs', () => {
    const misses = [...signature.misses, 'samples/other.log']
    expect(needlessMisses(article, {...signature, misses}, samples)).toEqual(['samples/other.log'])
  })
})
