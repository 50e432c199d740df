import type {Fixer} from '../../dialect.ts'
import {lineAt, sectionAt} from './section-at.ts'

/** Takes the slash out of a `replace-path` that stands before a group which begins with one, or puts the missing one in. */
export const matchSlashes: Fixer = {
  kind: 'safe',
  edits: (text, {route, site, facts}) => {
    const changes = [...(site?.changes ?? []), ...(route?.changes ?? [])]
    const change = changes.findLast(({action}) => action.startsWith('replace-'))
    const section = change && sectionAt(text, change.span.from)
    const word = section && change ? lineAt(section, change.span)?.args[2] : null
    if (!word) return null
    const written = text.slice(word.span.from, word.span.to)
    const at = written.search(/\/\\+1/u)
    if (String(facts.received).includes('//')) {
      return at === -1 ? null : [{from: word.span.from + at, to: word.span.from + at + 1, insert: ''}]
    }
    const group = written.search(/\\+1/u)
    const place = word.span.from + group
    return group === -1 || at !== -1 ? null : [{from: place, to: place, insert: '/'}]
  },
}
