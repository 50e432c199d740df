import {diffLines} from 'diff'

/** The lines that a change takes away and adds, in order. */
export function changedLines(before: string, after: string): readonly string[] {
  return diffLines(before, after).flatMap(({value, added, removed}) => {
    if (!added && !removed) return []
    const lines = value.replace(/\n$/u, '').split('\n')
    return lines.map(line => `${added ? '+' : '-'}${line}`)
  })
}
