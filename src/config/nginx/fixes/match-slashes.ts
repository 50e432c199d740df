import {backendUrl} from '../../backend-url.ts'
import type {Fixer} from '../../dialect.ts'
import {passOf} from './pass-of.ts'

/**
 * Makes both sides end alike: the address ends as the location does. Where the address is a lone slash, which takes the
 * path of the location off, that location gets one: without its slash, the address would leave the path as it is.
 */
export const matchSlashes: Fixer = {
  kind: 'safe',
  edits: (text, finding) => {
    const url = backendUrl(finding.route)
    const pass = passOf(text, finding)
    const {match} = finding.route ?? {}
    if (!url || !pass || match?.kind !== 'prefix') return null
    const end = (to: number): number => to - (/["']$/u.test(text.slice(to - 1, to)) ? 1 : 0)
    const at = end(url.span.to)
    if (match.value.endsWith('/')) return [{from: at, to: at, insert: '/'}]
    if (url.path !== '/') return text[at - 1] === '/' ? [{from: at - 1, to: at, insert: ''}] : null
    const word = pass.block.opener?.args.at(-1)
    return word?.text === match.value ? [{from: end(word.span.to), to: end(word.span.to), insert: '/'}] : null
  },
}
