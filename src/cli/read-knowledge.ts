import {emit} from '../content/emit.ts'
import {readKnowledgeBase} from '../content/read-knowledge-base.ts'

/** The knowledge base of a checkout, straight from its files: no build is needed. */
export async function readKnowledge(root: string): Promise<ReturnType<typeof emit>> {
  return emit(await readKnowledgeBase(root))
}
