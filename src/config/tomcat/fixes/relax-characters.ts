import type {Edit} from '../../../model/edit.ts'
import type {Fixer} from '../../dialect.ts'
import {setAttribute} from '../../xml/set-attribute.ts'
import {tagAt} from '../../xml/tag-at.ts'

/** Adds the characters that are missing; what the connector takes already stays as it is written. */
export const relaxCharacters: Fixer = {
  kind: 'safe',
  edits: (text, {span, facts}) => {
    const tag = tagAt(text, span)
    if (!tag) return null
    const wanted = [
      {name: 'relaxedPathChars', chars: String(facts.path)},
      {name: 'relaxedQueryChars', chars: String(facts.query)},
    ].filter(({chars}) => chars !== '')
    const edits = wanted.map(({name, chars}): Edit => {
      const own = tag.attributes.find(attribute => attribute.name === name)
      // None of these characters means anything to XML.
      return own ? {from: own.value.to, to: own.value.to, insert: chars} : setAttribute(text, tag, name, chars)
    })
    const [first, second] = edits.sort((a, b) => a.from - b.from)
    if (first && second && first.from === second.from) return [{...first, insert: first.insert + second.insert}]
    return edits
  },
}
