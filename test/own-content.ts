import {fileURLToPath} from 'node:url'
import {emit} from '../src/content/emit.ts'
import {type KnowledgeBase, readKnowledgeBase} from '../src/content/read-knowledge-base.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
let base: Promise<KnowledgeBase> | undefined
let emitted: Promise<ReturnType<typeof emit>> | undefined

/** The content of this repository, read once in each worker: no test changes it. */
export function ownBase(): Promise<KnowledgeBase> {
  base ??= readKnowledgeBase(root)
  return base
}

/** What checks and search read of the content of this repository. */
export function ownContent(): Promise<ReturnType<typeof emit>> {
  emitted ??= ownBase().then(emit)
  return emitted
}
