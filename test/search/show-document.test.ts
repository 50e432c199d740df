import {describe, expect, it} from 'vitest'
import type {IndexedDocument} from '../../src/search/index-format.ts'
import {showDocument} from '../../src/search/show-document.ts'

const page = {
  title: 'Companion cannot open an attachment',
  description: 'A proxy changes the path.',
  headings: ['Summary', 'Solution: add nocanon', 'Cause: another hop', 'Without an id: nocanon'],
  url: '/kb/companion',
}
const document: IndexedDocument = {
  id: 'companion',
  kind: 'article',
  literals: ["Expecting claim 'qsh' to have value", 'Failure during JWT authentication'],
  sections: ['summary', 'solution-add', 'cause-hop', ''],
  pages: {en: page},
}

describe('showDocument', () => {
  it('shows the description, and the sections that hold the query with their addresses', () => {
    expect(showDocument('nocanon')(document, page)).toEqual({
      excerpt: 'A proxy changes the path.',
      sections: [{title: 'Solution: add nocanon', url: '/kb/companion#solution-add'}],
    })
  })

  it('shows the literal that holds most of the query where the description holds none', () => {
    expect(showDocument('jwt failure')(document, page).excerpt).toBe('Failure during JWT authentication')
    expect(showDocument('qsh proxy')(document, page).excerpt).toBe('A proxy changes the path.')
  })

  it('names no section for what the title says already', () => {
    expect(showDocument('companion attachment')(document, page).sections).toEqual([])
  })
})
