import {fieldFinder} from './find-fields.ts'
import {isKept} from './is-kept.ts'
import type {LearnedValues} from './learned-values.ts'
import {mergeHits} from './merge-hits.ts'
import type {AddHit, Field, Finder, Hit} from './rule.ts'
import {redactRules} from './rules/index.ts'
import {decodeView, type TextView} from './text-view.ts'
import {triggerScan} from './trigger-scan.ts'

const findFields = fieldFinder(new Map<string, Field>(redactRules.flatMap(({fields}) => (fields ? [...fields] : []))))

/** Escapes within escapes that are looked into: a URL in a parameter in JSON. */
const layers = 3

/** A stack frame or the count of those left out: it holds classes, methods, files and lines of programs only. */
const frame =
  /^\s{0,20}(?:at [\w.$/<>@-]{1,400}\((?:[\w$.:+-]{1,200}|Native Method|Unknown Source)\)(?: ~?\[[\w.:?+-]{1,200}\])?|\.\.\. \d{1,6} (?:more|common frames omitted|filtered))\s?$/

const finders = redactRules.flatMap(rule => rule.finders)
/** Behind the finders: whether there is an escape to take off. */
const countTriggers = triggerScan([...finders.map(({triggers}) => triggers), ['%', '\\', '&']])
const counts = new Uint32Array(finders.length + 1)

/**
 * The identifying values in one line: by rules, on the text as written and with one layer of escapes after the other taken
 * off, and those that were learned before. In order, none overlapping.
 */
export function findHits(text: string, learned: LearnedValues | null): readonly Hit[] {
  if (text.length < 3 || frame.test(text)) return []
  const hits: Hit[] = []
  let view: TextView | null = null
  let current = text
  for (let layer = 0; ; layer++) {
    const offsets: readonly number[] | null = view?.offsets ?? null
    const shown = current
    const add: AddHit = (from, to, kind) => {
      if (to <= from || isKept(shown.slice(from, to))) return
      hits.push(offsets ? {from: offsets[from] ?? 0, to: offsets[to] ?? text.length, kind} : {from, to, kind})
    }
    const lower = current.toLowerCase()
    counts.fill(0)
    countTriggers(lower, counts)
    findFields(current, add)
    for (let index = 0; index < finders.length; index++) {
      const {triggers, least = 1, find} = finders[index] as Finder
      if (triggers.length === 0 || (counts[index] as number) >= least) find(current, add)
    }
    learned?.find(current, lower, (from, to, {kind}) => add(from, to, kind))
    if (layer === layers || counts[finders.length] === 0) break
    view = decodeView(current, offsets)
    if (!view) break
    current = view.text
  }
  return mergeHits(text, hits)
}
