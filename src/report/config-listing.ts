import {placeFinder} from '../input/place-of.ts'
import type {SourceText} from '../model/source-text.ts'
import type {Place, Span} from '../model/span.ts'
import type {AnswerListing, ListingLine, ListingNote, ListingRun} from './answer-types.ts'
import {maskSecrets} from './redact/mask-secrets.ts'

/** A finding in a configuration: where, and what is said there. */
export interface PlacedNote {
  readonly span: Span
  readonly note: ListingNote
}

/** Lines shown around a finding. */
const around = 3
/** A file of more lines is folded without the text of what is folded. */
const mostLines = 5000
/** UTF-16 units of a line that are shown. */
const longest = 2000

const severities = ['error', 'warning', 'info']

function rank({severity}: ListingNote): number {
  return severities.indexOf(severity)
}

/**
 * The whole configuration as it was given, before all repairs, with the findings at their lines: each note stands
 * below the last line of its span, which is marked; of one line the worst comes first. Secrets are masked, with their values
 * beside them. Lines further away than three from any finding are folded.
 */
export function configListing(
  source: SourceText,
  index: number,
  kind: string,
  known: readonly string[],
  placed: readonly PlacedNote[],
): AnswerListing {
  const find = placeFinder(source)
  const notes = placed
    .map(({span, note}) => ({place: find(span), note}))
    .sort((a, b) => a.place.line - b.place.line || rank(a.note) - rank(b.note) || a.place.column - b.place.column)
  const texts = source.original.replace(/(\r\n|\n|\r)$/u, '').split(/\r\n|\n|\r/u)
  const marks = new Map<number, {readonly from: number; readonly to: number}[]>()
  const ends = new Map<number, number[]>()
  notes.forEach(({place}, index) => {
    const end = Math.min(lastLine(place), texts.length)
    for (let line = place.line; line <= end; line++)
      marks.set(line, [...(marks.get(line) ?? []), columnsIn(place, line, texts[line - 1] ?? '')])
    ends.set(end, [...(ends.get(end) ?? []), index])
  })
  const near = new Set([...marks.keys()].flatMap(line => range(line - around, line + around)))
  const runs: ListingRun[] = []
  let run: {lines: ListingLine[]; isFolded: boolean; count: number} | null = null
  texts.forEach((text, at) => {
    const number = at + 1
    const isFolded = !near.has(number) && !(near.has(number - 1) && near.has(number + 1))
    if (!run || run.isFolded !== isFolded) {
      run = {lines: [], isFolded, count: 0}
      runs.push(run)
    }
    run.count++
    if (!isFolded || texts.length <= mostLines)
      run.lines.push({number, ...shownLine(text, marks.get(number) ?? [], known), notes: ends.get(number) ?? []})
  })
  return {index, input: source.name, kind, runs, notes: notes.map(({note}) => note)}
}

/** A span that ends with a line break ends in the line before. */
function lastLine({line, endLine, endColumn}: Place): number {
  return endColumn === 1 && endLine > line ? endLine - 1 : endLine
}

/** What of a line a place covers, without its indentation; of an empty place, one character. */
function columnsIn(place: Place, line: number, text: string): {readonly from: number; readonly to: number} {
  const indent = text.search(/\S|$/u)
  const from = line === place.line ? place.column - 1 : indent
  const to = line === place.endLine ? place.endColumn - 1 : text.length
  return {from, to: Math.min(Math.max(to, from + 1), text.length)}
}

/** A line of which the secrets are masked, with its marks. */
function shownLine(
  given: string,
  marks: readonly Span[],
  known: readonly string[],
): Pick<ListingLine, 'text' | 'marks' | 'secrets'> {
  const {text, secrets, spanOf} = maskSecrets(given, known)
  const placed = marks.map(spanOf).map(({from, to}) => ({from: Math.min(from, longest), to: Math.min(to, longest)}))
  return {text: cut(text), marks: merged(placed), secrets: secrets.filter(({to}) => to <= longest)}
}

/** Marks in order, those that touch each other as one. */
function merged(marks: readonly {readonly from: number; readonly to: number}[]): ListingLine['marks'] {
  const sorted = [...marks].sort((a, b) => a.from - b.from)
  const joined: {from: number; to: number}[] = []
  for (const {from, to} of sorted) {
    const last = joined.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else joined.push({from, to})
  }
  return joined
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function range(from: number, to: number): readonly number[] {
  return Array.from({length: to - from + 1}, (_, at) => from + at)
}
