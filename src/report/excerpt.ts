import {isConfigKind} from '../config/is-config-kind.ts'
import {placeFinder} from '../input/place-of.ts'
import type {InputReport} from '../model/diagnosis.ts'
import type {FoundPlace, StreamedPlace} from '../model/finding.ts'
import type {AnswerExcerpt, AnswerLine} from './answer-types.ts'
import {maskSecrets} from './redact/mask-secrets.ts'
import type {Redact} from './redact/redact.ts'

const mostLines = 8
/** Lines of an event that can be unfolded. */
const mostUnfolded = 200
const mostCharacters = 400

/**
 * The lines of an input, as given, that a span covers: at most 8, each at most 400 characters around the mark, and up to
 * 200 more to unfold. `around` lines before and after are shown for orientation. A span within one line is marked. Lines go
 * through `redact` before they are shortened; where it changes one, the whole line is marked. Without it, the secrets of a
 * configuration are masked; `secrets` gives those that are known of one.
 */
export function excerptMaker(
  inputs: readonly InputReport[],
  secrets: (input: number) => readonly string[],
  redact?: Redact,
): (found: FoundPlace, around: number) => AnswerExcerpt | null {
  const finders = new Map<number, {lines: readonly string[]; find: ReturnType<typeof placeFinder>}>()
  return (found, around) => {
    const report = inputs[found.input]
    if (!('span' in found)) return report ? streamedExcerpt(report.name, found, redact) : null
    const source = report?.source
    if (!source) return null
    const {input, span} = found
    const known = finders.get(input) ?? {
      lines: source.original.replace(/(\r\n|\n|\r)$/u, '').split(/\r\n|\n|\r/u),
      find: placeFinder(source),
    }
    finders.set(input, known)
    const place = known.find(span)
    const first = Math.max(1, place.line - around)
    const last = Math.min(known.lines.length, Math.max(place.line, place.endLine) + around, first + mostUnfolded - 1)
    const lines: AnswerLine[] = []
    // A line that stands alone needs no mark over all of it.
    const isAlone = first === last
    for (let number = first; number <= last; number += 1) {
      const given = known.lines[number - 1] ?? ''
      const single = place.line === place.endLine && number === place.line
      if (!redact && isConfigKind(report.kind)) {
        const masked = maskSecrets(given, secrets(input))
        const {from, to} = masked.spanOf({from: place.column - 1, to: place.endColumn - 1})
        lines.push(single ? shorten(number, masked.text, {from, to, isAlone}) : shorten(number, masked.text))
        continue
      }
      const text = redact?.(given) ?? given
      if (single && text !== given)
        lines.push({...shorten(number, text), mark: {from: 0, to: Math.min(text.length, mostCharacters)}})
      else
        lines.push(
          single
            ? shorten(number, text, {from: place.column - 1, to: place.endColumn - 1, isAlone})
            : shorten(number, text),
        )
    }
    return folded(source.name, lines)
  }
}

/** What was kept of a streamed event. */
function streamedExcerpt(input: string, {place, sample}: StreamedPlace, redact?: Redact): AnswerExcerpt | null {
  if (sample === undefined) return null
  const lines = sample.split(/\r\n|\n|\r/u).slice(0, mostUnfolded)
  return folded(
    input,
    lines.map((text, at) => shorten(place.line + at, redact?.(text) ?? text)),
  )
}

/** One line more is no reason to fold. */
function folded(input: string, lines: readonly AnswerLine[]): AnswerExcerpt {
  const shown = lines.length <= mostLines + 1 ? lines.length : mostLines
  return {input, lines: lines.slice(0, shown), more: lines.slice(shown)}
}

/** What is marked of a line, and whether the line is all that is shown. */
interface MarkedPart {
  readonly from: number
  readonly to: number
  readonly isAlone: boolean
}

function shorten(number: number, text: string, part?: MarkedPart): AnswerLine {
  const isWhole = part?.from === 0 && part.to >= text.length
  if (!part || (isWhole && part.isAlone)) {
    return {number, text: text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`}
  }
  const {from, to} = part
  if (text.length <= mostCharacters) return {number, text, mark: {from, to}}
  const start = Math.max(0, Math.min(from - 80, text.length - mostCharacters))
  const lead = start > 0 ? '…' : ''
  const tail = start + mostCharacters < text.length ? '…' : ''
  const shift = lead.length - start
  return {
    number,
    text: `${lead}${text.slice(start, start + mostCharacters)}${tail}`,
    mark: {from: from + shift, to: Math.min(to + shift, mostCharacters + lead.length)},
  }
}
