import {describe, expect, it} from 'vitest'
import {rules} from '../../src/config/rules/index.ts'
import {diagnose} from '../../src/diagnosis/diagnose.ts'
import {readSource} from '../../src/input/read-source.ts'
import {ownBase, ownContent} from '../own-content.ts'
import {companions, sharedRules} from './companions.ts'

const base = await ownBase()
const {knowledge} = await ownContent()
const proofs = new Map(
  knowledge.articles.map(({id, causes}) => [id, new Set(causes.flatMap(cause => cause['proven-by'] ?? []))]),
)

/** Every check on every sample, in all 'sample <- check' pairs that cross from one article to another. */
function crossings(): readonly string[] {
  return base.articles.flatMap(({slug, samples}) =>
    [...samples].flatMap(([file, bytes]) => {
      const {findings} = diagnose([readSource(file, bytes)], knowledge)
      const pairs = findings.flatMap(({check, article}) => {
        // A rule is at home wherever it is a proof; a signature only in its own article.
        const home = article === slug || (isRule(check) && proofs.get(slug)?.has(check))
        return home || article === undefined ? [] : [`${slug}/${file} <- ${article}/${check}`]
      })
      return [...new Set(pairs)]
    }),
  )
}

function isRule(check: string): boolean {
  return rules.some(({id}) => id === check)
}

describe('every sample of every article against every check of the knowledge base', () => {
  const found = crossings()
  const listed = companions.map(({sample, check}) => `${sample} <- ${check}`)

  it('recognises no sample by a check of another article, unless the table of companions says why', () => {
    expect(
      found.filter(pair => !listed.includes(pair)),
      'pairs that test/content/companions.ts does not list',
    ).toEqual([])
  })

  it('lists no companion that no longer occurs', () => {
    expect(listed.filter(pair => !found.includes(pair))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })

  it('shares a rule among articles as the table says', () => {
    const shared = rules.flatMap(({id}) => {
      const articles = [...proofs].flatMap(([slug, ids]) => (ids.has(id) ? [slug] : []))
      return articles.length > 1 ? [{rule: id, articles: articles.sort()}] : []
    })
    expect(sharedRules.map(({rule, articles}) => ({rule, articles}))).toEqual(shared)
  })
})
