import type {Fixer} from '../../dialect.ts'
import {deleteLines} from './delete-lines.ts'

/** Takes the rules out that decode or normalise the path: without them HAProxy sends the bytes that it got. */
export const dropPathChange: Fixer = {
  kind: 'choice',
  edits: (text, {route, site}) => {
    const changes = [...(site?.changes ?? []), ...(route?.changes ?? [])]
    const spans = changes
      .filter(({action, args}) => action === 'normalize-uri' || args.some(arg => arg.includes('url_dec')))
      .map(({span}) => span)
    return spans.length > 0 ? deleteLines(text, spans) : null
  },
}
