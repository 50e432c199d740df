import type {Edit} from '../../../model/edit.ts'
import type {Fixer} from '../../dialect.ts'
import {tagAt} from '../../xml/tag-at.ts'

/** Names of DBCP 1 and what DBCP2 reads in their place (BasicDataSourceFactory of Commons DBCP 2). */
const names: ReadonlyMap<string, string> = new Map([
  ['maxActive', 'maxTotal'],
  ['maxWait', 'maxWaitMillis'],
])

/** Gives the attributes of a pool the names that DBCP2 reads. */
export const renameMaxactive: Fixer = {
  kind: 'choice',
  edits: (text, {span}) => {
    const tag = tagAt(text, span)
    const present = new Set(tag?.attributes.map(({name}) => name))
    return (tag?.attributes ?? []).flatMap(({name, span: {from}}): readonly Edit[] => {
      const insert = names.get(name)
      return insert === undefined || present.has(insert) ? [] : [{from, to: from + name.length, insert}]
    })
  },
}
