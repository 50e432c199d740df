import {fieldFinder} from './find-fields.ts'
import type {AddHit, Field} from './rule.ts'
import {redactRules} from './rules/index.ts'
import {triggerScan} from './trigger-scan.ts'

const fields = fieldFinder(new Map<string, Field>(redactRules.flatMap(rule => (rule.fields ? [...rule.fields] : []))))
const finders = redactRules.flatMap(rule => rule.finders)
const always = finders.filter(({triggers}) => triggers.length === 0)
const scan = triggerScan(finders, fields.separators)

/** Tells the identifying values in one view of a line that rules find, in no order; they overlap. */
export function findHits(shown: string, add: AddHit): void {
  const {reached, separators} = scan(shown)
  fields.find(shown, separators, add)
  for (const {find} of always) find(shown, add)
  for (const index of reached) finders[index]?.find(shown, add)
}
