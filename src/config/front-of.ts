import type {IndexedReading} from './read-configs.ts'
import type {RuleContext} from './rules/rule.ts'

/** What the rules are told of the input that stands in front: the reading that it is, or is a part of. Nothing if there is none. */
export function frontOf(readings: readonly IndexedReading[], input: number | undefined): Pick<RuleContext, 'front'> {
  const front = readings.findIndex(each => each.input === input || each.parts?.some(part => part.input === input))
  return front === -1 || input === undefined ? {} : {front}
}
