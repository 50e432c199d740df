import type {Fixer} from '../../dialect.ts'
import {insertAfter} from './insert-after.ts'
import {sectionAt} from './section-at.ts'

/** Says in the frontend that a request came by HTTPS. In TCP mode nothing can be said. */
export const forwardProto: Fixer = {
  kind: 'choice',
  edits: (text, {route, site}) => {
    const section = site && sectionAt(text, site.span.from)
    if (!route || !section?.header || site?.isTunnel) return null
    const rule = 'http-request set-header X-Forwarded-Proto https if { ssl_fc }'
    const own = route.settings.forwardedProto
    const [wrong] = own.known && own.value.kind === 'text' ? own.spans : []
    if (wrong) return [{...wrong, insert: rule}]
    const last = (name: string) => section.statements.findLast(each => each.name.text === name)
    return insertAfter(text, section, last('http-request') ?? last('bind') ?? null, rule)
  },
}
