import type {Route, RouteMatch} from '../../model/config-model.ts'
import type {Unknown} from '../../model/finding.ts'
import type {Span} from '../../model/span.ts'
import {unreadSettings} from '../unread-settings.ts'
import type {ExpandedWord} from './expand-variables.ts'
import {notModelledRoute} from './not-modelled-route.ts'
import {readPathForwarding} from './read-path-forwarding.ts'
import {readTemplateUrl} from './read-template-url.ts'
import {whyMissing} from './why-missing.ts'

/** A `ProxyPassMatch`, or a `ProxyPass ~`, outside of sections. */
export interface PassMatchLine {
  readonly form: string
  readonly pattern: ExpandedWord | undefined
  readonly url: ExpandedWord | undefined
  /** What follows the URL. */
  readonly rest: readonly ExpandedWord[]
  readonly span: Span
  /** As written. */
  readonly what: string
  readonly cut: boolean
}

/** The route of a regular expression with a URL into which its captures go. httpd: add_pass (modules/proxy/mod_proxy.c). */
export function readPassMatch({form, pattern, url, rest, span, what, cut}: PassMatchLine): Route {
  const match: RouteMatch = {
    kind: 'regex',
    value: pattern && pattern.missing === null ? pattern.text : '',
    span: pattern?.span ?? span,
  }
  const notModelled = (why: Unknown): Route => notModelledRoute({match, form, span, what}, why)
  if (!url) return notModelled(cut ? 'cut-off' : 'not-modelled')
  const missing = [pattern, url].find(word => word && word.missing !== null)
  if (missing) return notModelled(whyMissing(missing))
  if (url.text === '!') return {...notModelled('not-modelled'), target: {kind: 'local', span: url.span}}
  const template = readTemplateUrl(url)
  if (!template || (cut && rest.length === 0)) return notModelled(template ? 'cut-off' : 'regex')
  return {
    match,
    target: {kind: 'backend', url: template.url},
    path: readPathForwarding(rest, url, cut),
    settings: unreadSettings('not-modelled', span),
    sends: template.sends,
    form,
    span,
  }
}
