import {fieldFinder} from './find-fields.ts'
import {isKept} from './is-kept.ts'
import type {LearnedValues} from './learned-values.ts'
import {mergeHits} from './merge-hits.ts'
import type {AddHit, Field, Hit} from './rule.ts'
import {redactRules} from './rules/index.ts'
import {decodeView, type TextView} from './text-view.ts'
import {triggerScan} from './trigger-scan.ts'

/** Escapes within escapes that are looked into: a URL in a parameter in JSON. */
const layers = 3

const fields = fieldFinder(new Map<string, Field>(redactRules.flatMap(rule => (rule.fields ? [...rule.fields] : []))))
const finders = redactRules.flatMap(rule => rule.finders)
const always = finders.filter(({triggers}) => triggers.length === 0)
const escapes = finders.length
const scan = triggerScan([...finders, {triggers: ['%', '\\', '&']}], fields.separators)

/**
 * The identifying values in one line: by rules, on the text as written and with one layer of escapes after the other taken
 * off, and those that were learned before. In order, none overlapping.
 */
export function findHits(text: string, learned: LearnedValues | null): readonly Hit[] {
  if (text.length < 3) return []
  const hits: Hit[] = []
  let view: TextView = {text, originOf: null}
  for (let layer = 0; ; layer++) {
    const {text: shown, originOf} = view
    const add: AddHit = (from, to, kind) => {
      if (to <= from || isKept(shown.slice(from, to))) return
      hits.push(originOf ? {from: originOf(from), to: originOf(to), kind} : {from, to, kind})
    }
    const {reached, separators} = scan(shown)
    fields.find(shown, separators, add)
    for (const {find} of always) find(shown, add)
    for (const index of reached) finders[index]?.find(shown, add)
    learned?.find(shown, (from, to, {kind}) => add(from, to, kind))
    if (layer === layers || !reached.includes(escapes)) break
    const next = decodeView(view)
    if (!next) break
    view = next
  }
  return mergeHits(text, hits)
}
