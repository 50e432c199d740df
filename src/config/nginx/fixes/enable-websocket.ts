import type {Edit} from '../../../model/edit.ts'
import type {Fixer} from '../../dialect.ts'
import type {NginxStatement} from '../parse-nginx.ts'
import {named} from './blocks-around.ts'
import {headerLines} from './header-lines.ts'
import {insertAfter} from './insert-after.ts'
import {passOf} from './pass-of.ts'

const wanted: readonly (readonly [string, string])[] = [
  ['Upgrade', '$http_upgrade'],
  ['Connection', '"upgrade"'],
]

/**
 * Gives the location HTTP/1.1 and the two headers of an upgrade. Where its headers come from further up, they are
 * repeated, for the new ones would replace them; where it sets the two to other values, these are changed.
 */
export const enableWebsocket: Fixer = {
  kind: 'safe',
  edits: (text, finding) => {
    const pass = passOf(text, finding)
    if (!pass) return null
    const {statement, block, blocks} = pass
    const version = blocks.flatMap(each => named(each, 'proxy_http_version'))[0]
    const ownVersion = named(block, 'proxy_http_version')[0]
    const held = headerLines(blocks)
    const own = held?.block === block
    const set = (name: string): NginxStatement | undefined =>
      own ? held.lines.find(({args}) => args[0]?.text.toLowerCase() === name.toLowerCase()) : undefined
    const changed = [
      ...(ownVersion?.args[0] && ownVersion.args[0].text !== '1.1'
        ? [{...ownVersion.args[0].span, insert: '1.1'}]
        : []),
      ...wanted.flatMap(([name, value]) => {
        const word = set(name)?.args[1]
        return word && isOther(name, word.text) ? [{...word.span, insert: value}] : []
      }),
    ]
    const inherited = own ? [] : (held?.lines ?? []).filter(({args}) => !isWanted(args[0]?.text ?? ''))
    const added = [
      ...(ownVersion || version?.args[0]?.text === '1.1' ? [] : ['proxy_http_version 1.1;']),
      ...inherited.map(({span}) => text.slice(span.from, span.to)),
      ...wanted.flatMap(([name, value]) => (set(name) ? [] : [`proxy_set_header ${name} ${value};`])),
    ]
    const edits = [...changed, ...(added.length > 0 ? insertAfter(text, statement, added) : [])]
    return edits.sort((a: Edit, b: Edit) => a.from - b.from)
  },
}

function isWanted(name: string): boolean {
  return wanted.some(([each]) => each.toLowerCase() === name.toLowerCase())
}

function isOther(name: string, value: string): boolean {
  return name === 'Upgrade' ? !/^(?:\$\{?http_upgrade\}?|websocket)$/iu.test(value) : !/upgrade/iu.test(value)
}
