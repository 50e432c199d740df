import type {Gap, Guard, MayAnswer, Route, Site} from '../model/config-model.ts'
import type {UnknownReason} from '../model/proof.ts'
import {byteString} from './forward/byte-string.ts'
import {forward} from './forward/forward.ts'
import type {Forwarded} from './forward/forwarded.ts'
import {matchTakes} from './forward/match-takes.ts'
import {requestPath} from './forward/request-path.ts'
import {mayPreempt} from './rules/gaps-within.ts'

/** What becomes of a request. Targets are byte strings: one character a byte. */
export type Foreseen =
  | {readonly kind: 'forwarded'; readonly target: string; readonly route: Route}
  | {readonly kind: 'rejected'; readonly status: number}
  /** The proxy answers itself; null where that depends on the files it serves. */
  | {readonly kind: 'answered'; readonly status: number | null}
  /** `what` is the construct to blame, as written; empty where the request is. */
  | {readonly kind: 'unknown'; readonly reason: UnknownReason; readonly what: string}

/** A longer request line is refused unless somebody raised the limit: httpd `LimitRequestLine`, nginx's buffers of 8 KB. */
const longest = 8000

/**
 * Says what becomes of an origin-form request-target, or why that cannot be said: besides what `forward` does not know,
 * what may take the request before a route does, and files that are not at hand where no route takes it.
 */
export function foresee(site: Site, target: string): Foreseen {
  const bytes = byteString(target)
  if (!/^ *\//u.test(bytes)) return {kind: 'unknown', reason: 'no-slash', what: ''}
  if (bytes.length > longest) return {kind: 'unknown', reason: 'too-long', what: ''}
  const sent = forward(site, bytes)
  if (sent.kind === 'rejected' && !sent.route) return {kind: 'rejected', status: sent.status}
  if (sent.kind === 'answered') return {kind: 'answered', status: sent.status}
  const gap = site.gaps.find((each: Gap) => mayPreempt(each) || sent.kind === 'not-proxied')
  if (gap) return {kind: 'unknown', reason: gap.why, what: gap.what}
  const may = mayAnswer(site, bytes, sent)
  if (may) return {kind: 'unknown', reason: 'access', what: may.what}
  const guard = guardOf(site, bytes)
  if (guard) return {kind: 'unknown', reason: guard.kind, what: guard.match.value}
  switch (sent.kind) {
    case 'forwarded':
      return {kind: 'forwarded', target: sent.target, route: sent.route}
    case 'rejected':
      return {kind: 'rejected', status: sent.status}
    case 'not-proxied':
      return {kind: 'answered', status: null}
    case 'unknown':
      return {kind: 'unknown', reason: sent.why, what: sent.what}
  }
}

/** What may refuse the client in place of the route; other conditions are taken not to hold. */
function mayAnswer(site: Site, bytes: string, {route}: Forwarded): MayAnswer | undefined {
  if (route?.mayAnswer?.kind === 'access') return route.mayAnswer
  const path = site.mayAnswer && requestPath(site, bytes)
  if (path === undefined || path === null) return undefined
  return site.mayAnswer?.find(({kind, match}) => kind === 'access' && matchTakes(match, path, site.proxy) !== false)
}

type Closed = Guard & {readonly kind: 'redirect' | 'refusal'}

/** The redirect or refusal before a route; a login lets the request pass in the end. */
function guardOf(site: Site, bytes: string): Closed | undefined {
  const path = requestPath(site, bytes)
  const last =
    path === null ? undefined : site.guards.findLast(({match}) => matchTakes(match, path, site.proxy) !== false)
  return last && isClosed(last) ? last : undefined
}

function isClosed(guard: Guard): guard is Closed {
  return guard.kind === 'redirect' || guard.kind === 'refusal'
}
