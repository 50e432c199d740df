import {writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Signature} from '../../../src/model/article.ts'
import type {Truth} from './generate-log.ts'
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
  /** One literal a line. */
  readonly literals: string
}

const mega = 1e6

/** Writes the files; sizes in MB. */
export function makeWorkload(
  folder: string,
  sizes: {readonly log: number; readonly small: number; readonly large: number; readonly slice: number},
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
    literals: at('literals.txt'),
  }
  writeFileSync(files.knowledge, JSON.stringify(toKnowledge(known)))
  writeFileSync(files.knowledge400, JSON.stringify(toKnowledge(signatures)))
  writeFileSync(files.literals, `${known.flatMap(({anchors}) => anchors).join('\n')}\n`)
  const truth = writeLog(files.log, sizes.log * mega, 7, known)
  writeFileSync(at('truth.json'), JSON.stringify(truth, null, 2))
  writeLog(files.slice, sizes.slice * mega, 7, known)
  writeLog(files.small, sizes.small * mega, 8, known)
  writeLog(files.large, sizes.large * mega, 8, known)
  return {...files, truth}
}

function toKnowledge(signatures: readonly Signature[]): unknown {
  return {version: 1, articles: [{id: 'made', signatures}]}
}
