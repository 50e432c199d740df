import {describe, expect, it} from 'vitest'
import {readCorpora} from './corpus.ts'

describe('pages that are not wanted', async () => {
  const [{own, crowded}, again] = await Promise.all([readCorpora(300), readCorpora(300)])
  const distractors = crowded.slice(own.length)

  it('are the same every time, and each is another', () => {
    expect(again.crowded).toEqual(crowded)
    expect(new Set(distractors.map(({pages}) => pages.ja?.body)).size).toBe(300)
  })

  it('leave no slot of a template open', () => {
    expect(JSON.stringify(distractors.map(({pages}) => pages))).not.toMatch(/\{\w+\}/)
  })

  it('hold no text by which an article is known', () => {
    const literals = own.flatMap(document => document.literals)
    const texts = distractors.map(({pages, literals: texts}) => [pages.en?.body, pages.ja?.body, ...texts].join('\n'))
    for (const literal of literals)
      expect(
        texts.some(text => text.includes(literal)),
        literal,
      ).toBe(false)
  })
})
