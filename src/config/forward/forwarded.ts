import type {Route} from '../../model/config-model.ts'
import type {Unknown} from '../../model/finding.ts'

/** What becomes of a request. Targets are byte strings: one character a byte. */
export type Forwarded =
  /** The request-target that the backend receives, origin form. */
  | {readonly kind: 'forwarded'; readonly route: Route; readonly target: string}
  /** The proxy refuses the request before any route is asked, or because of what the route makes of it. */
  | {readonly kind: 'rejected'; readonly status: number; readonly route?: Route}
  /** The proxy answers itself with this status: nginx `return`, a redirect to the same path with a slash at its end. */
  | {readonly kind: 'answered'; readonly status: number; readonly route?: Route}
  /** No route takes it, or one that says so: the proxy answers itself with what its own files hold. */
  | {readonly kind: 'not-proxied'; readonly route?: Route}
  /** The route that takes it, if one was found, is not modelled; `what` is the construct as written, or the route's form. */
  | {readonly kind: 'unknown'; readonly why: Unknown; readonly what: string; readonly route?: Route}
