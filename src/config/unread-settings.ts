import type {RouteSettings} from '../model/config-model.ts'
import type {Unknown} from '../model/finding.ts'
import type {Span} from '../model/span.ts'

/** The settings of a route about which a file does not tell them, for one reason. */
export function unreadSettings(why: Unknown, span: Span): RouteSettings {
  const unknown = {known: false, why, spans: [span]} as const
  return {
    host: unknown,
    forwardedProto: unknown,
    websocket: unknown,
    idleTimeout: unknown,
    bodyLimit: unknown,
    lostHeaders: [],
  }
}
