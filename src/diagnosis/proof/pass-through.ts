import {predict} from '../../config/predict.ts'
import type {Site} from '../../model/config-model.ts'
import type {Difference, Outcome, Passage, ProofContexts, SeenRequest} from '../../model/proof.ts'
import {canonicalRequest} from '../../qsh/canonical-request.ts'
import {hashRequest} from '../../qsh/hash-request.ts'
import {markDifference} from '../../qsh/mark-difference.ts'
import {tomcatRefuses} from './tomcat-refuses.ts'

/** A request for a target as whoever serves it under a context path sees it. */
export function seenRequest(target: string, context: string): SeenRequest {
  const canonical = canonicalRequest('GET', target, context)
  return {target, canonical: canonical.text, hash: hashRequest(canonical)}
}

/** What becomes of a signed request that goes through a site. */
export function passThrough(site: Site, signed: SeenRequest, contexts: ProofContexts): Passage {
  const sent = predict(site, signed.target)
  const ends = (outcome: Outcome): Passage => ({arrived: null, difference: null, addresses: null, outcome})
  if ('rejected' in sent) return ends({kind: 'rejected', status: sent.rejected})
  if ('answered' in sent) return ends({kind: 'answered', status: sent.answered})
  if ('unknown' in sent) return ends({kind: 'unknown', status: null, what: sent.unknown.replace(/^[\w-]+: ?/u, '')})
  const arrived = seenRequest(sent.forwarded, contexts.arrived)
  return {
    arrived,
    difference: markDifference(signed.canonical, arrived.canonical),
    addresses: compareAddresses(signed.target, arrived.target, contexts),
    outcome: outcomeOf(signed, arrived, contexts.arrived),
  }
}

function outcomeOf(signed: SeenRequest, arrived: SeenRequest, context: string): Outcome {
  const refused = tomcatRefuses(arrived.target)
  if (refused.length > 0) return {kind: 'bad-request', status: 400, what: refused.join(' ')}
  const path = withoutQuery(arrived.target)
  if (path !== context && !path.startsWith(`${context}/`)) return {kind: 'not-found', status: 404}
  return arrived.hash === signed.hash ? {kind: 'accepted', status: 200} : {kind: 'refused', status: 401}
}

function compareAddresses(signed: string, arrived: string, contexts: ProofContexts): Difference {
  const [one, other] = [withoutQuery(signed), withoutQuery(arrived)]
  const stripped = contexts.signed !== contexts.arrived && other.startsWith(`${contexts.arrived}/`)
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
