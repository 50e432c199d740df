import type {Edit} from '../../../model/edit.ts'
import type {Fixer} from '../../dialect.ts'
import {setAttribute} from '../../xml/set-attribute.ts'
import {tagAt} from '../../xml/tag-at.ts'

/** Lets the attribute that a finding is about say what the browser asks for; `https` together with `secure`. */
export const matchPublicUrl: Fixer = {
  kind: 'choice',
  edits: (text, {span, facts: {attribute, expected}}) => {
    const tag = tagAt(text, span)
    if (!tag) return null
    const own = setAttribute(text, tag, String(attribute), String(expected), 'proxyPort')
    if (attribute !== 'scheme') return [own]
    const secure = setAttribute(text, tag, 'secure', String(expected === 'https'), 'scheme')
    const [first, second]: readonly Edit[] = own.from <= secure.from ? [own, secure] : [secure, own]
    if (!first || !second) return null
    return first.from === second.from ? [{...first, insert: own.insert + secure.insert}] : [first, second]
  },
}
