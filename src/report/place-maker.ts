import {placeFinder} from '../input/place-of.ts'
import type {InputReport} from '../model/diagnosis.ts'
import type {FoundPlace} from '../model/finding.ts'
import type {Place} from '../model/span.ts'

/** Makes places of the inputs as they were given; empty for an index that no input has. */
export function placeMaker(inputs: readonly InputReport[]): (found: FoundPlace) => readonly Place[] {
  const finders = inputs.map(({source}) => source && placeFinder(source))
  return found => {
    const report = inputs[found.input]
    if (!report) return []
    if (!('span' in found)) return [{input: report.name, ...found.place}]
    const find = finders[found.input]
    return find ? [find(found.span)] : []
  }
}
