import {readFileSync} from 'node:fs'
import type {Signature} from '../../../src/model/article.ts'
import type {Knowledge} from '../../../src/model/knowledge.ts'

/** The obvious way, for comparison: the file as text, cut into lines, and one regular expression per signature and line. */
function checkLines(file: string, knowledge: Knowledge): void {
  const patterns = knowledge.articles.flatMap(({signatures}) =>
    signatures.map(signature => ({id: signature.id, pattern: new RegExp(toRegex(signature))})),
  )
  const counts = new Map<string, number>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    for (const {id, pattern} of patterns) if (pattern.test(line)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  console.log(JSON.stringify(Object.fromEntries(counts)))
}

/** All that one line can show of a signature, as somebody would write it who has nothing but regular expressions. */
function toRegex({anchors, where = []}: Signature): string {
  const parts = where.flatMap(condition => {
    if (condition.part === 'logger') return [`${condition.suffix}\\]`]
    if (condition.part === 'exception' && condition.class) return [condition.class]
    return condition.part === 'message' && condition.matches ? [condition.matches] : []
  })
  const literals = anchors.map(anchor => anchor.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return [...parts, ...(parts.length > 1 ? [] : literals)].join('.*')
}

const [file = '', knowledge = ''] = process.argv.slice(2)
checkLines(file, JSON.parse(readFileSync(knowledge, 'utf8')))
