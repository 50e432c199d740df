import {backendUrl} from '../../backend-url.ts'
import type {Fixer} from '../../dialect.ts'
import {insertAfter} from './insert-after.ts'
import {lineAt, sectionAt} from './section-at.ts'

/** Gives the backend a `timeout tunnel` of an hour, in place of its own if it has one. */
export const lengthenTimeout: Fixer = {
  kind: 'safe',
  edits: (text, {route}) => {
    const url = backendUrl(route)
    const section = url && sectionAt(text, url.span.from)
    if (!route || !section) return null
    const [span] = route.settings.idleTimeout.spans
    const said = span && sectionAt(text, span.from)
    const line = said && span ? lineAt(said, span) : null
    const rule = line?.name.text === 'http-request' ? line.args[2] : undefined
    if (rule) return [{...rule.span, insert: '1h'}]
    const timeouts = section.statements.filter(({name}) => name.text === 'timeout')
    const own = timeouts.findLast(({words}) => words[0] === 'tunnel')?.args[1]
    if (own) return [{...own.span, insert: '1h'}]
    if (section.header) return insertAfter(text, section, timeouts.at(-1) ?? null, 'timeout tunnel 1h')
    const last = section.statements.at(-1) ?? null
    return insertAfter(text, section, last, 'timeout tunnel 1h')
  },
}
