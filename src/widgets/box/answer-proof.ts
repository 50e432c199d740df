import {prove} from '../../diagnosis/proof/prove.ts'
import {readProxy} from '../../diagnosis/proof/read-proxy.ts'
import {readTomcat} from '../../diagnosis/proof/read-tomcat.ts'
import type {Proof} from '../../model/proof.ts'
import {decodeToken} from '../../qsh/decode-token.ts'
import {explainMismatch} from '../../qsh/explain-mismatch.ts'
import {maskedDiff} from '../../report/redact/masked-diff.ts'
import type {BoxMessage, Proven, ProveRequest, ReadClaim} from './messages.ts'

/** What a proxy makes of a request, with the lines of the correction and a token explained; never throws. */
export function answerProof(request: ProveRequest): BoxMessage {
  const {id} = request
  try {
    return {kind: 'proven', id, proven: proven(request)}
  } catch {
    return {kind: 'proven', id, proven: {kind: 'fault'}}
  }
}

function proven({config, server, question, claim, now}: ProveRequest): Proven {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const reading = readProxy('', bytes(config))
  if (!reading) return {kind: readTomcat('', bytes(config)) ? 'tomcat-alone' : 'not-a-proxy'}
  const tomcat = server.trim() === '' ? null : readTomcat('', bytes(server))
  if (!tomcat && server.trim() !== '') return {kind: 'not-a-server'}
  const proof = prove(reading, question, tomcat)
  if (!proof) return {kind: 'no-site'}
  const diff = proof.fix ? maskedDiff('', reading.source.text, proof.fix.text).lines : []
  return {kind: 'proof', proof, diff, claim: claim.trim() === '' ? null : readClaim(claim, proof, now)}
}

/** A fingerprint as a log quotes it, or a token that carries one. */
function readClaim(claim: string, {signed, now: passage, contexts}: Proof, now: number): ReadClaim {
  const alone = /^[\s'"‘’“”]*([0-9a-f]{64})[\s'"‘’“”]*$/iu.exec(claim)?.[1]
  const read = alone === undefined ? decodeToken(claim, now) : {value: null, problems: []}
  const qsh = alone ?? read.value?.qsh ?? null
  const request = {method: 'GET', target: signed.target, context: contexts.signed}
  const arrived = passage.arrived && {method: 'GET', target: passage.arrived.target, context: contexts.arrived}
  const explanation = qsh === null ? null : explainMismatch(request, qsh)
  // What no spelling of the signed address gives may be one of what arrived, of which dots and slashes are other ones.
  const other = explanation?.deviations === null && arrived && qsh !== null ? explainMismatch(arrived, qsh) : null
  return {token: read.value, problems: read.problems, explanation: other ?? explanation}
}
