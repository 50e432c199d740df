import type {Known} from '../../model/config-model.ts'
import type {ExpandedWord} from './expand-variables.ts'
import type {Placed} from './placed-directives.ts'
import {whyMissing} from './why-missing.ts'

/**
 * The value of a directive of which the last counts. `read` gives null for a value that is not modelled.
 * `byDefault` is what holds where nobody sets it.
 */
export function readSetting<T>(
  placed: readonly Placed[],
  name: string,
  read: (args: readonly ExpandedWord[]) => T | null,
  byDefault: Known<T>,
): Known<T> {
  const last = placed.findLast(({directive}) => directive.name === name)
  if (!last) return byDefault
  const {directive, why} = last
  const spans = [directive.span]
  if (why !== null) return {known: false, why, spans}
  const missing = directive.args.find(word => word.missing !== null)
  if (missing) return {known: false, why: whyMissing(missing), spans}
  const value = read(directive.args)
  return value === null ? {known: false, why: 'not-modelled', spans} : {known: true, value, spans}
}
