import path from 'node:path'
import {emit} from '../../../src/content/emit.ts'
import {readGlossary} from '../../../src/content/read-glossary.ts'
import {readKnowledgeBase} from '../../../src/content/read-knowledge-base.ts'
import type {SearchDocument} from '../../../src/model/search-document.ts'
import {makeDistractors} from './distractors.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/**
 * A term of so few articles is what these are about. If it were the subject of other pages too, a query for it would have
 * many right answers; so they only mention it.
 */
const mostArticlesOfItsOwn = 2

/** The articles of this repository, and among so many pages that are not wanted. */
export async function readCorpora(distractors: number): Promise<{
  readonly own: readonly SearchDocument[]
  readonly crowded: readonly SearchDocument[]
}> {
  const own = emit(await readKnowledgeBase(root)).documents.filter(({kind}) => kind === 'article')
  const {glossary} = await readGlossary(root)
  const subjects = glossary.filter(({en}) => {
    const articles = own.filter(({terms}) => terms.includes(en)).length
    return articles === 0 || articles > mostArticlesOfItsOwn
  })
  return {own, crowded: [...own, ...makeDistractors(distractors, {subjects, mentioned: glossary})]}
}
