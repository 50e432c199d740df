import type {Gap, Guard, MayAnswer, Site} from '../model/config-model.ts'
import {byteString} from './forward/byte-string.ts'
import {forward} from './forward/forward.ts'
import type {Forwarded} from './forward/forwarded.ts'
import {matchTakes} from './forward/match-takes.ts'
import {requestPath} from './forward/request-path.ts'
import {mayPreempt} from './rules/gaps-within.ts'

/**
 * What a proxy does to one request-target. `answered` is the status that the proxy itself gives, null where that depends
 * on the files it serves. `unknown` is a reason of the model and what is to blame, as written: `include: Include x.conf`.
 */
export type Prediction =
  | {readonly forwarded: string}
  | {readonly rejected: number}
  | {readonly answered: number | null}
  | {readonly unknown: string}

/** A longer request line is refused unless somebody raised the limit: httpd `LimitRequestLine`, nginx's buffers of 8 KB. */
const longest = 8000

/**
 * Says what becomes of an origin-form request-target, or why that cannot be said: besides what `forward` does not know,
 * what may take the request before a route does, and files that are not at hand where no route takes it.
 */
export function predict(site: Site, target: string): Prediction {
  const bytes = byteString(target)
  if (!/^ *\//u.test(bytes)) return {unknown: 'not-modelled: no slash in front'}
  if (bytes.length > longest) return {unknown: `not-modelled: more than ${longest} bytes`}
  const sent = forward(site, bytes)
  if (sent.kind === 'rejected' && !sent.route) return {rejected: sent.status}
  if (sent.kind === 'answered') return {answered: sent.status}
  const gap = site.gaps.find((each: Gap) => mayPreempt(each) || sent.kind === 'not-proxied')
  if (gap) return {unknown: `${gap.why}: ${gap.what}`}
  const may = mayAnswer(site, bytes, sent)
  if (may) return {unknown: `condition: ${may.what}`}
  const guard = guardOf(site, bytes)
  if (guard) return {unknown: `not-modelled: ${guard.kind} ${guard.match.value}`}
  switch (sent.kind) {
    case 'forwarded':
      return {forwarded: sent.target}
    case 'rejected':
      return {rejected: sent.status}
    case 'not-proxied':
      return {answered: null}
    case 'unknown':
      return {unknown: `${sent.why}: ${sent.what}`}
  }
}

/** What may refuse the client in place of the route; other conditions are taken not to hold. */
function mayAnswer(site: Site, bytes: string, {route}: Forwarded): MayAnswer | undefined {
  if (route?.mayAnswer?.kind === 'access') return route.mayAnswer
  const path = site.mayAnswer && requestPath(site, bytes)
  if (path === undefined || path === null) return undefined
  return site.mayAnswer?.find(({kind, match}) => kind === 'access' && matchTakes(match, path, site.proxy) !== false)
}

/** The redirect or refusal before a route; a login lets the request pass in the end. */
function guardOf(site: Site, bytes: string): Guard | undefined {
  const path = requestPath(site, bytes)
  const last =
    path === null ? undefined : site.guards.findLast(({match}) => matchTakes(match, path, site.proxy) !== false)
  return last?.kind === 'redirect' || last?.kind === 'refusal' ? last : undefined
}
