import type {Span} from '../../model/span.ts'

/** What stands for a character of a placeholder in a masked text; no configuration holds it. */
export const maskCharacter = '\ue000'

/** A text whose placeholders are masked, character by character, so that spans hold for both. */
export interface MaskedText {
  readonly text: string
  /** Where the placeholders of templates are; empty for a file that the server reads. */
  readonly placeholders: readonly Span[]
}

const opener = /\{\{(?=[-~#/&>^! ]*[\w.$"(])|\{%|<%|@@(?=\w{1,60}@@)/gu

const closers: Readonly<Record<string, string>> = {'{{': '}}', '{%': '%}', '<%': '%>', '@@': '@@'}

/** A tag that gives no text itself: `{% if %}`, `<% end %>`, `{{#each}}`, `{{ if .X }}`. */
const control = /^(?:\{%|<%(?!=)|\{\{[-~ ]*(?:[#/^!]|(?:if|else|end|range|with|define|block|template|\$\w+ *:?=)\b))/u

/** A placeholder of a template may be this long. */
const longest = 300

/** Finds the placeholders of Jinja, Go, Mustache, ERB and the like, and `@@NAME@@`; `passed` are spans without any. */
export function maskPlaceholders(text: string, passed: readonly Span[]): MaskedText {
  const placeholders: Span[] = []
  const pieces: string[] = []
  let done = 0
  let skip = 0
  /** Where each closing sign comes next; the text is searched once for all openers before it. */
  const next = new Map<string, number>()
  const closeAfter = (closer: string, from: number): number => {
    const known = next.get(closer) ?? -1
    if (known >= from) return known
    const found = text.indexOf(closer, from)
    next.set(closer, found === -1 ? Number.POSITIVE_INFINITY : found)
    return next.get(closer) ?? 0
  }
  opener.lastIndex = 0
  for (let found = opener.exec(text); found; found = opener.exec(text)) {
    const from = found.index
    while ((passed[skip]?.to ?? Number.POSITIVE_INFINITY) <= from) skip += 1
    const end = closeAfter(closers[found[0]] ?? '', from + 2)
    if (end > from + longest || (passed[skip]?.from ?? Number.POSITIVE_INFINITY) <= from) continue
    const to = end + 2
    const written = text.slice(from, to)
    if (found[0] === '{{' && written.includes('\n')) continue
    pieces.push(text.slice(done, from), control.test(written) ? blank(written) : maskCharacter.repeat(to - from))
    placeholders.push({from, to})
    done = to
    opener.lastIndex = to
  }
  return {text: placeholders.length === 0 ? text : [...pieces, text.slice(done)].join(''), placeholders}
}

function blank(written: string): string {
  return written.replace(/[^\n]/gu, ' ')
}
