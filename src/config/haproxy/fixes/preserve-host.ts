import type {Fixer} from '../../dialect.ts'
import {deleteLines} from './delete-lines.ts'

/** Takes the rule out that sets another `Host`: without it HAProxy sends the one that it got. */
export const preserveHost: Fixer = {
  kind: 'choice',
  edits: (text, {route}) => {
    const spans = route?.settings.host.spans ?? []
    return spans.length > 0 ? deleteLines(text, spans) : null
  },
}
