import {readFileSync} from 'node:fs'
import type {Knowledge} from '../../../src/model/knowledge.ts'

/** The obvious way, for comparison: the file as text, cut into lines, and one regular expression per signature and line. */
function checkLines(file: string, knowledge: Knowledge): void {
  const patterns = knowledge.articles.flatMap(({signatures}) =>
    signatures.map(({id, anchors}) => ({
      id,
      pattern: new RegExp(anchors.map(anchor => anchor.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')),
    })),
  )
  const counts = new Map<string, number>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    for (const {id, pattern} of patterns) if (pattern.test(line)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  console.log(JSON.stringify(Object.fromEntries(counts)))
}

const [file = '', knowledge = ''] = process.argv.slice(2)
checkLines(file, JSON.parse(readFileSync(knowledge, 'utf8')))
