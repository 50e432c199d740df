import type {Site} from '../model/config-model.ts'
import {type Foreseen, foresee} from './foresee.ts'

/**
 * What a proxy does to one request-target, as `shindan qsh predict` prints it. `answered` is the status that the proxy
 * itself gives, null where that depends on the files it serves. `unknown` is a reason of the model and what is to blame, as
 * written: `include: Include x.conf`.
 */
export type Prediction =
  | {readonly forwarded: string}
  | {readonly rejected: number}
  | {readonly answered: number | null}
  | {readonly unknown: string}

/** Says what becomes of an origin-form request-target, or why that cannot be said. */
export function predict(site: Site, target: string): Prediction {
  const seen = foresee(site, target)
  switch (seen.kind) {
    case 'forwarded':
      return {forwarded: seen.target}
    case 'rejected':
      return {rejected: seen.status}
    case 'answered':
      return {answered: seen.status}
    case 'unknown':
      return {unknown: reasonOf(seen)}
  }
}

function reasonOf({reason, what}: Extract<Foreseen, {kind: 'unknown'}>): string {
  switch (reason) {
    case 'no-slash':
      return 'not-modelled: no slash in front'
    case 'too-long':
      return 'not-modelled: more than 8000 bytes'
    case 'redirect':
    case 'refusal':
      return `not-modelled: ${reason} ${what}`
    case 'access':
      return `condition: ${what}`
    default:
      return `${reason}: ${what}`
  }
}
