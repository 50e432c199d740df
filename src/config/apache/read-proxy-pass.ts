import type {BackendUrl, Known, Route, RouteMatch, RouteTarget} from '../../model/config-model.ts'
import type {Unknown} from '../../model/finding.ts'
import type {Span} from '../../model/span.ts'
import {unreadSettings} from '../unread-settings.ts'
import type {ExpandedWord} from './expand-variables.ts'
import {notModelledRoute} from './not-modelled-route.ts'
import {readBackendUrl} from './read-backend-url.ts'
import {readPassMatch} from './read-pass-match.ts'
import {readPathForwarding} from './read-path-forwarding.ts'
import {whyMissing} from './why-missing.ts'

/** A `ProxyPass` as it stands in the file. */
export interface ProxyPassLine {
  readonly args: readonly ExpandedWord[]
  /** From the name to the last argument. */
  readonly span: Span
  /** As written. */
  readonly what: string
  /** The match of the `<Location>` around it; null for the directive form. */
  readonly location: RouteMatch | null
  /** Whether the text ends with this line, inside a section: words may be missing. */
  readonly cut: boolean
}

/**
 * The route of a `ProxyPass`. In a `<Location>` the path argument is the section's own.
 * What httpd refuses, or is not modelled, gives a route that says so. httpd: add_pass (modules/proxy/mod_proxy.c).
 */
export function readProxyPass(line: ProxyPassLine): Route {
  const {args, span, what, location, cut} = line
  const form = location ? '<Location> ProxyPass' : 'ProxyPass'
  if (args[0]?.text === '~' && !location) {
    const [, pattern, url, ...parameters] = args
    return readPassMatch({form, pattern, url, rest: parameters, span, what, cut})
  }
  const match = location ?? prefix(args[0], span)
  const word = location ? args[0] : args[1]
  const rest = word ? args.slice(args.indexOf(word) + 1) : []
  const notModelled = (why: Unknown): Route => notModelledRoute({match, form, span, what}, why)
  if (!word) return notModelled(cut ? 'cut-off' : 'not-modelled')
  if (!location && args[0]?.missing) return notModelled(whyMissing(args[0]))
  if (word.text === '!') return {...notModelled('not-modelled'), target: {kind: 'local', span: word.span}}
  if (match.kind === 'regex') return notModelled('regex')
  // Where the text ends in this word, more of it may be missing.
  const url: Known<BackendUrl> =
    cut && rest.length === 0 ? {known: false, why: 'cut-off', spans: [word.span]} : readBackendUrl(word)
  const target: RouteTarget = {kind: 'backend', url}
  return {
    match,
    target,
    path: readPathForwarding(rest, word, cut),
    settings: unreadSettings('not-modelled', span),
    form,
    span,
  }
}

function prefix(word: ExpandedWord | undefined, span: Span): RouteMatch {
  return {
    kind: 'prefix',
    value: word && word.missing === null ? word.text : '',
    segment: true,
    span: word?.span ?? span,
  }
}
