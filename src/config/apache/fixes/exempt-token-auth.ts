import type {Fixer} from '../../dialect.ts'
import {lineEndingNear} from '../../fixes/line-ending-near.ts'
import {tokenPaths} from '../../fixes/token-paths.ts'
import {sectionsAround} from './sections-around.ts'

/** Puts a `<LocationMatch>` for the token paths behind the section that asks for a login: what comes later counts. */
export const exemptTokenAuth: Fixer = {
  kind: 'choice',
  edits: (text, {span, facts}) => {
    const paths = tokenPaths(facts)
    const section = sectionsAround(text, span).findLast(({open}) =>
      /^(?:location|locationmatch|proxy)$/iu.test(open.name),
    )
    if (!paths || !section?.close || facts.guard === 'redirect') return null
    const {from, to} = section.span
    const indent = text.slice(from, section.open.content.from)
    const within = /^[ \t]+/u.exec(text.slice(section.open.span.to))?.[0] ?? `${indent}    `
    const lines = [`${indent}<LocationMatch "${paths}">`, `${within}Require all granted`, `${indent}</LocationMatch>`]
    const ending = lineEndingNear(text, from)
    const insert = lines.join(ending)
    return [{from: to, to, insert: text.slice(from, to).endsWith('\n') ? insert + ending : ending + insert}]
  },
}
