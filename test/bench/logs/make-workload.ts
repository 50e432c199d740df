import {writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Signature} from '../../../src/model/article.ts'
import type {KnownArticle} from '../../../src/model/knowledge.ts'
import {generateLog, type Truth} from './generate-log.ts'
import {generateSignatures} from './generate-signatures.ts'
import {writeLog} from './write-log.ts'

/** The files of the benchmark in one folder. */
export interface Workload {
  readonly log: string
  readonly truth: Truth
  /** A smaller and a larger log, for the growth of memory. */
  readonly small: string
  readonly large: string
  /** The beginning of the log, for the way that is too slow for all of it. */
  readonly slice: string
  readonly knowledge: string
  /** The same with four times as many signatures, the first of which are the same. */
  readonly knowledge400: string
  /** The first ones together with all signatures of this knowledge base. */
  readonly knowledgeOwn: string
  /** One literal a line. */
  readonly literals: string
}

const mega = 1e6

/**
 * Writes the files.
 *
 * @param sizes in MB
 * @param own the articles of this knowledge base
 */
export function makeWorkload(
  folder: string,
  sizes: {readonly log: number; readonly small: number; readonly large: number; readonly slice: number},
  own: readonly KnownArticle[],
): Workload {
  const signatures = generateSignatures(400, 1)
  const known = signatures.slice(0, 100)
  const at = (name: string) => path.join(folder, name)
  const files = {
    log: at('log.log'),
    small: at('small.log'),
    large: at('large.log'),
    slice: at('slice.log'),
    knowledge: at('knowledge.json'),
    knowledge400: at('knowledge-400.json'),
    knowledgeOwn: at('knowledge-own.json'),
    literals: at('literals.txt'),
  }
  writeFileSync(files.knowledge, JSON.stringify(toKnowledge(known)))
  writeFileSync(files.knowledge400, JSON.stringify(toKnowledge(signatures)))
  writeFileSync(files.knowledgeOwn, JSON.stringify(toKnowledge(known, own)))
  writeFileSync(files.literals, `${known.flatMap(({anchors}) => anchors).join('\n')}\n`)
  const write = (file: string, size: number, seed: number) =>
    writeLog(file, generateLog({bytes: size * mega, seed, signatures: known}))
  const truth = write(files.log, sizes.log, 7)
  writeFileSync(at('truth.json'), JSON.stringify(truth, null, 2))
  write(files.slice, sizes.slice, 7)
  write(files.small, sizes.small, 8)
  write(files.large, sizes.large, 8)
  return {...files, truth}
}

function toKnowledge(signatures: readonly Signature[], own: readonly KnownArticle[] = []): unknown {
  return {version: 1, articles: [{id: 'made', signatures}, ...own]}
}
