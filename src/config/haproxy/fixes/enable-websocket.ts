import type {Fixer} from '../../dialect.ts'
import {deleteLines} from './delete-lines.ts'

/** Takes the rule out that takes the upgrade away: by itself HAProxy passes it on. */
export const enableWebsocket: Fixer = {
  kind: 'safe',
  edits: (text, {route}) => {
    const spans = route?.settings.websocket.spans ?? []
    return spans.length > 0 ? deleteLines(text, spans) : null
  },
}
