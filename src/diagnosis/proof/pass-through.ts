import {type Foreseen, foresee} from '../../config/foresee.ts'
import type {Site} from '../../model/config-model.ts'
import type {Difference, Outcome, Passage, ProofContexts, SeenRequest} from '../../model/proof.ts'
import {canonicalRequest} from '../../qsh/canonical-request.ts'
import {hashRequest} from '../../qsh/hash-request.ts'
import {markDifference} from '../../qsh/mark-difference.ts'
import type {ConnectorLimits} from './connector-limits.ts'
import type {ServedBy} from './served-by.ts'
import {tomcatRefuses} from './tomcat-refuses.ts'

/** A request for a target as whoever serves it under a context path sees it. */
export function seenRequest(target: string, context: string): SeenRequest {
  const canonical = canonicalRequest('GET', target, context)
  return {target, canonical: canonical.text, hash: hashRequest(canonical)}
}

/** What becomes of a signed request that goes through a site to Tomcat. */
export function passThrough(site: Site, signed: SeenRequest, contexts: ProofContexts, server: ServedBy): Passage {
  const sent = foresee(site, signed.target)
  if (sent.kind !== 'forwarded') return {arrived: null, difference: null, addresses: null, outcome: notArrived(sent)}
  const arrived = seenRequest(sent.target, contexts.arrived)
  return {
    arrived,
    difference: markDifference(signed.canonical, arrived.canonical),
    addresses: compareAddresses(signed.target, arrived.target, contexts),
    outcome: outcomeOf(signed, arrived, contexts, server.limitsOf(sent.route)),
  }
}

function notArrived(sent: Exclude<Foreseen, {kind: 'forwarded'}>): Outcome {
  return sent.kind === 'unknown' ? {...sent, status: null} : sent
}

function outcomeOf(
  signed: SeenRequest,
  arrived: SeenRequest,
  contexts: ProofContexts,
  limits: ConnectorLimits,
): Outcome {
  const {pieces, open} = tomcatRefuses(arrived.target, limits)
  if (pieces.length > 0) return {kind: 'bad-request', status: 400, pieces}
  if (open !== null) return {kind: 'unknown', status: null, reason: 'connector', what: open}
  const path = withoutQuery(arrived.target)
  if (path !== contexts.arrived && !path.startsWith(`${contexts.arrived}/`)) return {kind: 'not-found', status: 404}
  if (arrived.hash === signed.hash) return {kind: 'accepted', status: 200}
  return {kind: 'refused', status: 401, why: keepsContext(path, contexts) ? 'context' : 'spelling'}
}

/** Whether the context path of the address arrives within the path, behind which Confluence has another or none. */
function keepsContext(path: string, {signed, arrived}: ProofContexts): boolean {
  return arrived !== signed && path.startsWith(`${arrived}${signed}/`)
}

function compareAddresses(signed: string, arrived: string, contexts: ProofContexts): Difference {
  const [one, other] = [withoutQuery(signed), withoutQuery(arrived)]
  const stripped =
    contexts.signed !== contexts.arrived && other.startsWith(`${contexts.arrived}/`) && !keepsContext(other, contexts)
  if (!stripped || !one.startsWith(contexts.signed)) return markDifference(one, other)
  const {first, ...below} = markDifference(one.slice(contexts.signed.length), other.slice(contexts.arrived.length))
  const begin = (text: string) => (text === '' ? [] : [{text, differs: false}])
  return {
    first: first === null ? null : first + contexts.signed.length,
    signed: [...begin(contexts.signed), ...below.signed],
    arrived: [...begin(contexts.arrived), ...below.arrived],
  }
}

function withoutQuery(target: string): string {
  return target.replace(/\?.*$/su, '')
}
