import {describe, expect, it} from 'vitest'
import {rules} from '../../src/config/rules/index.ts'
import {emitIndexes} from '../../src/content/emit-indexes.ts'
import {langs} from '../../src/model/lang.ts'
import {ownBase} from '../own-content.ts'

const base = await ownBase()
const seed = 'companion-jwt-qsh-mismatch-apache-nocanon'

describe.each(langs)('the indexes in %s', lang => {
  const {articles, symptoms, literals, rules: rows} = emitIndexes(base, lang)

  it('name each article by a symptom and by a component', () => {
    expect(articles.length).toBeGreaterThan(0)
    for (const {id} of articles) expect(symptoms.map(({article}) => article)).toContain(id)
  })

  it('keep code of a symptom apart from its words', () => {
    const own = symptoms.filter(({article}) => article === seed)
    expect(own.flatMap(({text}) => text)).toContainEqual({text: 'atlassian-confluence.log', code: true})
    for (const {text} of own) expect(text.map(piece => piece.text).join('')).not.toMatch(/[`\n]/)
  })

  it('have each message once, by its first letter, and where it is seen', () => {
    expect(literals).toContainEqual({text: "Expecting claim 'qsh' to have value", seen: 'logged', articles: [seed]})
    expect(literals).toContainEqual({text: 'Failure during JWT authentication', seen: 'shown', articles: [seed]})
    expect(new Set(literals.map(({text}) => text)).size).toBe(literals.length)
    const letters = literals.map(({text}) => text.replace(/^[^\p{L}\p{N}]+/u, '')[0]?.toLowerCase() ?? '')
    expect(letters).toEqual([...letters].sort((a, b) => a.localeCompare(b, 'en')))
  })

  it('list every rule, and with it the articles that name it', () => {
    expect(rows.map(({id}) => id)).toEqual(rules.map(({id}) => id))
    expect(rows.find(({id}) => id === 'slash-mismatch')?.articles).toContain(seed)
  })
})
