import type {Site} from '../../../model/config-model.ts'
import {byteString} from '../byte-string.ts'
import {chooseRoute} from '../choose-route.ts'
import type {Forwarded} from '../forwarded.ts'
import {acceptsTarget} from './accepts-target.ts'
import {applyChanges} from './apply-changes.ts'
import {pathOf} from './path-of.ts'

/**
 * The way of a request through HAProxy: the request line, the rules of the frontend, a backend, its rules. Nothing is decoded
 * unless a rule says so. HAProxy 2.6: http_process_req_common, process_switching_rules (src/http_ana.c, src/stream.c).
 */
export function forwardThroughHaproxy(site: Site, target: string): Forwarded {
  // Spaces at the end are not part of it.
  const bytes = site.isTunnel ? byteString(target) : byteString(target).replace(/[ \t]+$/u, '')
  const isTunnel = site.isTunnel === true
  if (!isTunnel && !acceptsTarget(bytes)) {
    return site.isLenient
      ? {kind: 'unknown', why: 'not-modelled', what: 'option accept-invalid-http-request'}
      : {kind: 'rejected', status: 400}
  }
  const front = applyChanges(isTunnel ? [] : (site.changes ?? []), bytes)
  if (front.kind !== 'changed') return front
  const choice = chooseRoute(site, pathOf(front.target))
  // A request that no backend takes.
  if (choice.kind === 'none') return {kind: 'answered', status: 503}
  const {route} = choice
  if (choice.kind !== 'route') return {kind: 'unknown', why: 'regex', what: route.form, route}
  if (route.target.kind === 'not-modelled') {
    return {kind: 'unknown', why: route.target.why, what: route.target.what, route}
  }
  if (route.target.kind === 'local') {
    const {status} = route.target
    return status === undefined ? {kind: 'not-proxied', route} : {kind: 'answered', status, route}
  }
  const back = applyChanges(isTunnel ? [] : (route.changes ?? []), front.target)
  return back.kind === 'changed' ? {kind: 'forwarded', route, target: back.target} : {...back, route}
}
