import type {Route} from '../../../model/config-model.ts'
import type {Unknown} from '../../../model/finding.ts'
import {utf8ByteString} from '../byte-string.ts'
import type {Forwarded} from '../forwarded.ts'
import {escapeUri} from './escape-uri.ts'
import {expandTemplate} from './expand-template.ts'
import type {NginxRequest} from './nginx-request.ts'

/**
 * What a location makes of a request that it takes. Without a URI part in `proxy_pass`, and if nothing was rewritten, the
 * bytes that came; with one, that in place of the location's own, then the rest of the path, encoded again if it was
 * encoded or rewritten; with variables in it, what they give and nothing else.
 * nginx: ngx_http_proxy_create_request, ngx_http_proxy_eval (src/http/modules/ngx_http_proxy_module.c).
 */
export function sendThroughRoute(route: Route, request: NginxRequest): Forwarded {
  const {match, target, path, sends} = route
  if (target.kind === 'local') {
    const {status} = target
    return status === undefined ? {kind: 'not-proxied', route} : {kind: 'answered', status, route}
  }
  const unknown = (why: Unknown, what = route.form): Forwarded => ({kind: 'unknown', why, what, route})
  if (target.kind === 'not-modelled') return unknown(target.why, target.what)
  if (sends !== undefined) {
    const expanded = expandTemplate(sends, request, false)
    if (!expanded) return unknown('variable')
    const {text} = expanded
    if (text.startsWith('/')) return {kind: 'forwarded', route, target: text}
    if (text.startsWith('?')) return {kind: 'forwarded', route, target: `/${text}`}
    // Anything else would become part of the host's name or its port.
    return text === '' ? {kind: 'forwarded', route, target: withoutUriPart(request)} : unknown('not-modelled')
  }
  if (!path.known) return unknown(path.why)
  if (path.value === 'raw') return {kind: 'forwarded', route, target: withoutUriPart(request)}
  if (!target.url.known) return unknown(target.url.why)
  const base = utf8ByteString(target.url.value.path)
  if (base === '' || request.detached) return {kind: 'forwarded', route, target: withoutUriPart(request)}
  const length = match.kind === 'regex' ? 0 : utf8ByteString(match.value).length
  return {kind: 'forwarded', route, target: `${base}${encoded(request, length)}`}
}

function withoutUriPart(request: NginxRequest): string {
  return request.rewritten ? encoded(request, 0) : request.unparsed
}

function encoded({path, args, quoted, rewritten}: NginxRequest, from: number): string {
  const rest = path.slice(from)
  return `${quoted || rewritten ? escapeUri(rest) : rest}${args === '' ? '' : `?${args}`}`
}
