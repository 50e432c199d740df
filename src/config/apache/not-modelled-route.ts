import type {Route, RouteMatch} from '../../model/config-model.ts'
import type {Unknown} from '../../model/finding.ts'
import type {Span} from '../../model/span.ts'
import {unreadSettings} from '../unread-settings.ts'

/** A line that makes a route of which nothing else is known. */
export interface RouteLine {
  readonly match: RouteMatch
  /** The directive, as the route names its form. */
  readonly form: string
  /** From the name to the last argument. */
  readonly span: Span
  /** As written. */
  readonly what: string
}

/** The route of a line that is not worked out, for this reason. */
export function notModelledRoute({match, form, span, what}: RouteLine, why: Unknown): Route {
  return {
    match,
    target: {kind: 'not-modelled', why, what, span},
    path: {known: false, why, spans: [span]},
    settings: unreadSettings(why, span),
    form,
    span,
  }
}
