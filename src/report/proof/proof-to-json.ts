import type {Difference, Passage, Proof, SeenRequest} from '../../model/proof.ts'
import {maskedDiff} from '../redact/masked-diff.ts'

/** A proof as an object for JSON; `name` and `before` are the configuration, for the diff of the correction. */
export function proofToJson(proof: Proof, name: string, before: string): object {
  const {asked, respelt, contexts, connector, missing, signed, now, fix, characters, names} = proof
  return {
    version: 1,
    asked,
    respelt,
    contexts,
    connector,
    missing,
    signed: seen(signed),
    ...passage(now),
    fix: fix && {
      remedies: fix.remedies,
      diff: maskedDiff(name, before, fix.text).patch,
      ...passage(fix.passage),
    },
    characters,
    names: names.map(each => ({
      name: each.name,
      status: each.now.status,
      after: each.after === null ? null : each.after.status,
    })),
  }
}

function seen({target, canonical, hash}: SeenRequest): object {
  return {target, canonical, qsh: hash}
}

function passage({arrived, difference, outcome}: Passage): object {
  return {
    arrived: arrived && seen(arrived),
    firstDifference: difference && firstOf(difference),
    status: outcome.status,
    outcome: outcome.kind,
    ...('why' in outcome && {why: outcome.why}),
    ...('pieces' in outcome && {what: outcome.pieces.join(' ')}),
    ...('reason' in outcome && {reason: outcome.reason, what: outcome.what}),
  }
}

function firstOf({first, signed, arrived}: Difference): object | null {
  if (first === null) return null
  const text = (runs: Difference['signed']) => runs.find(({differs}) => differs)?.text ?? ''
  return {offset: first, signed: text(signed), arrived: text(arrived)}
}
