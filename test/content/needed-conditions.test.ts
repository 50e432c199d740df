import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {readKnowledgeBase} from '../../src/content/read-knowledge-base.ts'
import {readSource} from '../../src/input/read-source.ts'
import {checkLog} from '../../src/logs/check-log.ts'
import type {Article, Condition, Signature} from '../../src/model/article.ts'

type Samples = ReadonlyMap<string, Uint8Array>

/** A signature without one of its conditions, and what it must do then to show that the condition is needed. */
interface Lessened {
  readonly without: string
  readonly signature: Signature
  /** To recognise a near miss; to pass by a sample that must match, where an alternative of `any` was taken out. */
  readonly must: 'match a miss' | 'miss a match'
}

const {articles} = await readKnowledgeBase(fileURLToPath(new URL('../../', import.meta.url)))

function lessen(signature: Signature): readonly Lessened[] {
  const {threshold, ...always} = signature
  const drop = (list: 'where' | 'any' | 'none', must: Lessened['must']): readonly Lessened[] =>
    (signature[list] ?? []).map((condition: Condition, index) => {
      const {[list]: conditions = [], ...others} = signature
      const left = conditions.filter((_, nth) => nth !== index)
      const without = `${list}/${index} (${condition.part})`
      return {without, signature: left.length > 0 ? {...others, [list]: left} : others, must}
    })
  return [
    ...drop('where', 'match a miss'),
    ...drop('none', 'match a miss'),
    // One alternative alone is as good as a condition of `where`.
    ...drop('any', signature.any?.length === 1 ? 'match a miss' : 'miss a match'),
    ...(threshold ? [{without: 'threshold', signature: always, must: 'match a miss'} as const] : []),
  ]
}

function recognises({id, component, causes, remedies}: Article, signature: Signature, file: string, samples: Samples) {
  const titles = {en: '', ja: ''}
  const alone = {id, component, titles, headings: {en: {}, ja: {}}, signatures: [signature], causes, remedies}
  const source = readSource(file, samples.get(file) ?? new Uint8Array())
  return checkLog(source, 0, {version: 1, articles: [alone]}).findings.some(({check}) => check === signature.id)
}

describe('a condition of a signature is needed: without it a near miss is taken for the problem', () => {
  const all = articles.flatMap(({slug, article, samples}) =>
    (article?.signatures ?? []).flatMap(signature =>
      lessen(signature).map(lessened => ({name: `${slug}/${signature.id}`, article, samples, ...lessened})),
    ),
  )

  it.each(all)('$name without $without must $must', ({article, signature, must, samples}) => {
    if (!article) throw new Error('no article')
    const found = must === 'match a miss' ? signature.misses : signature.matches
    const shown = found.filter(file => recognises(article, signature, file, samples) === (must === 'match a miss'))
    expect(shown).not.toEqual([])
  })
})
