import {ownCopy} from '../../logs/stream/own-copy.ts'
import type {RedactedKind} from '../../model/redacted-kind.ts'
import {decodeValue} from './decode-value.ts'
import {foldValue} from './fold-value.ts'
import {isPlain} from './is-plain.ts'
import {shapeName} from './shape-name.ts'

/** A value and what stands for it. */
export interface Pseudonym {
  readonly kind: RedactedKind
  readonly original: string
  /** `user-1`: what a file's or title's shape is made around. */
  readonly core: string
  count: number
}

/** Which pseudonym stands for which value. */
export interface Pseudonyms {
  /** The pseudonym of a value, whatever its spelling; a new one if it has none. */
  readonly of: (value: string, kind: RedactedKind) => Pseudonym
  /** Lets a part that identifies as well, such as `wiki01` of `wiki01.example.com`, share the pseudonym. */
  readonly share: (part: string, whole: Pseudonym) => Pseudonym
  readonly list: () => readonly Pseudonym[]
}

/** Values of one kind that are told apart. Some 40 MB at most, so that a log of any size runs in bounded memory. */
const mostPerKind = 100_000
const longest = 200
/** Spellings of which the pseudonym is known without folding them. */
const mostSpellings = 50_000

/** An empty list of pseudonyms. Beyond 100,000 values of a kind all further ones share one: `user-0`. */
export function pseudonyms(): Pseudonyms {
  const known = new Map<string, Pseudonym>()
  const all: Pseudonym[] = []
  const numbers = new Map<RedactedKind, number>()
  const rest = new Map<RedactedKind, Pseudonym>()
  const add = (value: string, kind: RedactedKind, core: string): Pseudonym => {
    const decoded = decodeValue(value.slice(0, 4 * longest))
    const original = value.length > longest ? `${decoded.slice(0, longest)}…` : decoded
    const made = {kind, original: ownCopy(original), core, count: 0}
    all.push(made)
    return made
  }
  const next = (value: string, kind: RedactedKind): Pseudonym => {
    const number = (numbers.get(kind) ?? 0) + 1
    if (number > mostPerKind) {
      const shared = rest.get(kind) ?? add('…', kind, `${kind}-0`)
      rest.set(kind, shared)
      return shared
    }
    numbers.set(kind, number)
    return add(value, kind, `${kind}-${number}`)
  }
  const spelt = new Map<string, Pseudonym>()
  const remember = (value: string, make: () => Pseudonym): Pseudonym => {
    const key = keyOf(value)
    const found = known.get(key)
    if (found) return found
    const made = make()
    if (made.core !== `${made.kind}-0`) known.set(ownCopy(key), made)
    return made
  }
  return {
    of: (value, kind) => {
      const folded = isPlain(value) || value.length > longest
      const before = folded ? undefined : spelt.get(value)
      if (before) return before
      const found = remember(value, () => next(value, kind))
      if (folded) return found
      if (spelt.size >= mostSpellings) spelt.clear()
      spelt.set(ownCopy(value), found)
      return found
    },
    share: (part, whole) => remember(part, () => add(part, whole.kind, whole.core)),
    list: () => all,
  }
}

/** What is written for a value: a file or title keeps the shape of the very spelling that is replaced. */
export function writePseudonym({kind, core}: Pseudonym, raw: string): string {
  return kind === 'file' || kind === 'title' ? shapeName(raw, core) : core
}

/** Long values, such as tokens, are known by their beginning, length and a hash (FNV-1a) in two halves. */
function keyOf(value: string): string {
  const folded = value.length > 4 * longest ? value : foldValue(value)
  if (folded.length <= longest) return folded
  let [first, second] = [0x811c9dc5, 0x1000193]
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code, 0x5bd1e995) ^ (second >>> 15)
  }
  return `${folded.slice(0, 40)} ${folded.length} ${first} ${second}`
}
