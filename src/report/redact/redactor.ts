import {ownCopy} from '../../logs/stream/own-copy.ts'
import type {RedactedKind} from '../../model/redacted-kind.ts'
import {eachHit, type Line} from './each-hit.ts'
import {findHits} from './find-hits.ts'
import {type FoundHits, hitPacker, hitReader} from './found-hits.ts'
import {inViews} from './in-views.ts'
import {kindOrder} from './kind-order.ts'
import {learnedValues} from './learned-values.ts'
import {type Pseudonym, pseudonyms, writePseudonym} from './pseudonyms.ts'
import type {AddHit} from './rule.ts'

export type {RedactedKind} from '../../model/redacted-kind.ts'

/** A value that was replaced, as first seen and with its escapes decoded, and how often. */
export interface Replaced {
  readonly kind: RedactedKind
  readonly original: string
  readonly pseudonym: string
  readonly count: number
}

/** Replaces identifying values, the same value always by the same pseudonym. */
export interface Redactor {
  /**
   * Notes the identifying values of a text, so that they are also replaced where nothing around them tells what they are.
   * Gives what saves `redact` the same search; null if there is a line of more than 64 KB, or no room for more.
   */
  readonly learn: (text: string) => FoundHits | null
  /**
   * The text with pseudonyms (`user-1`, `host-2`) for identifying values. Redacting the result changes nothing. Values
   * learned before are replaced everywhere, on word borders; what is found here is not learned. `found` is what `learn` gave
   * for the very same text.
   */
  readonly redact: (text: string, found?: FoundHits | null) => string
  /** What was replaced so far, by kind, then in the order of first appearance. */
  readonly replaced: () => readonly Replaced[]
}

/** Spellings that need no second look while a text is learned. */
const mostNoted = 50_000
/** Bytes of all that `learn` gives: that of some 400 MB of access logs, in which every line names a user and an address. */
const mostFound = 32 * 1024 * 1024

/**
 * A redactor that knows nothing yet. Texts are looked at line by line, so a part given to it ends with a line; a line of
 * more than 64 KB is looked at in overlapping windows. Its memory has a bound (`pseudonyms`, `learnedValues`).
 */
export function redactor(): Redactor {
  const names = pseudonyms()
  const learned = learnedValues()
  const noted = new Map<string, RedactedKind>()
  let room = mostFound

  function note(value: string, kind: RedactedKind): void {
    // Nothing is learned of numbers, and logs hold many addresses.
    if (kind === 'address' && /^[\d.]+$/.test(value)) {
      names.of(value, kind)
      return
    }
    if (noted.get(value) === kind) return
    if (noted.size >= mostNoted) noted.clear()
    if (value.length < 200) noted.set(ownCopy(value), kind)
    const whole = names.of(value, kind)
    learned.add(value, kind, whole)
    for (const part of partsOf(value, kind))
      learned.add(
        part.value,
        part.kind ?? kind,
        part.kind ? names.of(part.value, part.kind) : names.share(part.value, whole),
      )
  }

  return {
    learn: text => {
      const found = hitPacker()
      let whole = true
      const find = (line: Line) => {
        const hits = inViews(line.text, findHits)
        for (const {from, to, kind} of hits) found.add(line.at + from, line.at + to, kind)
        whole &&= line.whole
        return hits
      }
      eachHit(text, find, (from, to, kind) => note(text.slice(from, to), kind))
      if (!whole) return null
      const packed = found.packed()
      if (packed.length > room) return null
      room -= packed.length
      return packed
    },
    redact: (text, packed) => {
      const next = packed ? hitReader(packed) : null
      let hit = next?.()
      const findLearned = (shown: string, add: AddHit) => learned.find(shown, (from, to, {kind}) => add(from, to, kind))
      const findAll = (shown: string, add: AddHit) => {
        findHits(shown, add)
        findLearned(shown, add)
      }
      const find = (line: Line) => {
        const hits = inViews(line.text, next ? findLearned : findAll)
        for (; hit && hit.from < line.at + line.text.length; hit = next?.()) {
          hits.push({from: hit.from - line.at, to: hit.to - line.at, kind: hit.kind})
        }
        return hits
      }
      let redacted = ''
      let last = 0
      eachHit(text, find, (from, to, kind) => {
        const raw = text.slice(from, to)
        const name = names.of(raw, kind)
        name.count++
        redacted += text.slice(last, from) + writePseudonym(name, raw)
        last = to
      })
      return last === 0 ? text : redacted + text.slice(last)
    },
    replaced: () =>
      names
        .list()
        .filter(({count}) => count > 0)
        .map(toReplaced)
        .sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind)),
  }
}

function toReplaced(name: Pseudonym): Replaced {
  const {kind, original, count} = name
  return {kind, original, pseudonym: writePseudonym(name, original), count}
}

/** What of a value identifies by itself; a kind of its own makes another pseudonym, otherwise it shares the whole one's. */
function partsOf(value: string, kind: RedactedKind): readonly {readonly value: string; readonly kind?: RedactedKind}[] {
  if (kind === 'host') {
    const [label = ''] = value.split('.', 1)
    return label === value ? [] : [{value: label}]
  }
  const at = value.lastIndexOf('@')
  if (kind === 'mail' && at > 0) return [{value: value.slice(0, at)}, {value: value.slice(at + 1), kind: 'host'}]
  // DOMAIN\user
  const bar = value.lastIndexOf('\\')
  return kind === 'user' && bar > 0 ? [{value: value.slice(bar + 1)}] : []
}
