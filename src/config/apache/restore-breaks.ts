import {applyEdits} from '../../input/apply-edits.ts'
import type {Edit} from '../../model/edit.ts'
import type {Note} from '../../model/note.ts'
import type {SourceText} from '../../model/source-text.ts'
import type {Span} from '../../model/span.ts'
import type {ConfigNoteId} from '../config-note-id.ts'
import {fewestArguments, isDirective, isSection} from './directives.ts'
import {type SplitWord, splitWords} from './split-words.ts'

interface Tag extends Span {
  readonly name: string
  readonly closes: boolean
}

/**
 * Puts line breaks back where a section opens and closes on one line, as web pages leave a virtual host; httpd refuses
 * such a line. Everything else stays, for there the text is what the server sees. A `#` in such a line leaves it as it
 * is, with a note. Gives the same source where nothing is to be done.
 */
export function restoreBreaks(source: SourceText): SourceText {
  const {text} = source
  const lineEnding = text.includes('\r\n') ? '\r\n' : '\n'
  const edits: Edit[] = []
  const restored: Span[] = []
  const ambiguous: Span[] = []
  for (const line of physicalLines(text)) {
    const tags = findTags(text, line)
    if (!closesWhatItOpens(tags)) continue
    const words = splitWords(text, line.from, line.to)
    if (words[0]?.text.startsWith('#')) continue
    if (words.some(word => !word.quoted && word.text.startsWith('#'))) {
      ambiguous.push(line)
      continue
    }
    restored.push(line)
    edits.push(...breakLine(text, line, tags, lineEnding))
  }
  if (restored.length === 0 && ambiguous.length === 0) return source
  const notes = [
    ...restored.slice(0, 1).map(() => note('config-breaks-restored', restored.length)),
    ...ambiguous.slice(0, 1).map(() => note('config-breaks-ambiguous', ambiguous.length)),
  ]
  return {
    ...source,
    text: applyEdits(text, edits),
    repairs: edits.length > 0 ? [...source.repairs, edits] : source.repairs,
    notes: [...source.notes, ...notes],
  }
}

function note(id: ConfigNoteId, lines: number): Note<ConfigNoteId> {
  return {id, facts: {lines}}
}

function* physicalLines(text: string): Generator<Span> {
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from)
    const to = feed === -1 ? text.length : feed
    yield {from, to: text[to - 1] === '\r' && to > from ? to - 1 : to}
    from = to + 1
  }
}

/** The tags of known sections; one that is not ended by `>` on this line does not count. */
function findTags(text: string, line: Span): readonly Tag[] {
  const tags: Tag[] = []
  const start = /<(\/?)([A-Za-z]+)/gu
  const own = text.slice(line.from, line.to)
  for (let match = start.exec(own); match; match = start.exec(own)) {
    if (!isSection(match[2] ?? '')) continue
    const end = endOfTag(own, start.lastIndex, own.length)
    if (end === -1) continue
    const from = line.from + match.index
    tags.push({name: (match[2] ?? '').toLowerCase(), closes: match[1] === '/', from, to: line.from + end})
    start.lastIndex = end
  }
  return tags
}

function endOfTag(text: string, from: number, to: number): number {
  let quote = ''
  for (let at = from; at < to; at += 1) {
    const char = text[at] ?? ''
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (char === '<') return -1
    else if (char === '>') return at + 1
  }
  return -1
}

function closesWhatItOpens(tags: readonly Tag[]): boolean {
  const opened = new Set<string>()
  return tags.some(tag => (tag.closes ? opened.has(tag.name) : !opened.add(tag.name)))
}

/** One edit for every place where a line should begin: the white space there, if any, becomes a break and an indent. */
function breakLine(text: string, line: Span, tags: readonly Tag[], lineEnding: string): readonly Edit[] {
  const base = /^[ \t]*/u.exec(text.slice(line.from, line.to))?.[0] ?? ''
  const edits: Edit[] = []
  let depth = 0
  let at = line.from + base.length
  const begin = (from: number): void => {
    if (from === line.from + base.length) return
    let to = from
    while (to > at && /[ \t]/u.test(text[to - 1] ?? '')) to -= 1
    edits.push({from: to, to: from, insert: `${lineEnding}${base}${'    '.repeat(Math.max(depth, 0))}`})
  }
  for (const tag of [...tags, {name: '', closes: false, from: line.to, to: line.to}]) {
    for (const word of directiveStarts(splitWords(text, at, tag.from))) begin(word.from)
    if (tag.closes) depth -= 1
    if (tag.from < line.to) begin(tag.from)
    if (!tag.closes) depth += 1
    at = tag.to
  }
  return edits
}

/** The words that begin a directive: the first, and each known name once the directive before has what it needs. */
function directiveStarts(words: readonly SplitWord[]): readonly SplitWord[] {
  const starts: SplitWord[] = []
  let needed = 0
  for (const word of words) {
    if (starts.length === 0 || (needed <= 0 && !word.quoted && isDirective(word.text))) {
      starts.push(word)
      needed = fewestArguments(word.text)
    } else {
      needed -= 1
    }
  }
  return starts
}
