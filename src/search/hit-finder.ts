import type {Span} from '../model/span.ts'
import {analyse} from './analyse.ts'
import {eventText} from './event-text.ts'
import {isPasted} from './is-pasted.ts'

/** Finds where a text shows the words of a query: sorted, not overlapping, empty if nowhere. For highlighting, not for ranking. */
export function hitFinder(query: string): (text: string) => readonly Span[] {
  const pasted = isPasted(query)
  const asked = pasted ? eventText(query) : query
  const words = [...new Set(analyse(asked.slice(0, 500)).flatMap(({term, text: word}) => [term, word]))]
  const typed = new Set(query.toLowerCase().split(/\s+/))
  return text => {
    const lower = text.toLowerCase()
    // A few letters grow when they become lower case; then places would no longer fit.
    const haystack = lower.length === text.length ? lower : text
    // A word may be longer than what was typed of it, but Companion has nothing of the `com` of a pasted class.
    const spans = words
      .filter(word => word.length > 1)
      .flatMap(word => occurrences(haystack, word, pasted && word.length < 4))
    // Two characters of a longer Japanese word (ース of リバース in ベース) are chance.
    const isChance = ({from, to}: Span): boolean =>
      to - from < 3 && haystack.charCodeAt(from) > 0x3000 && !typed.has(haystack.slice(from, to))
    return merge(spans.sort((a, b) => a.from - b.from)).filter(span => !isChance(span))
  }
}

const isLatin = /[a-z\d]/

function occurrences(text: string, word: string, isWhole: boolean): readonly Span[] {
  const spans: Span[] = []
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
    const to = from + word.length
    const goesOn = (inside: string, beyond: number): boolean => isLatin.test(inside) && isLatin.test(text[beyond] ?? '')
    const isPart = goesOn(word[0] ?? '', from - 1) || (isWhole && goesOn(word.at(-1) ?? '', to))
    if (!isPart) spans.push({from, to})
  }
  return spans
}

function merge(sorted: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of sorted) {
    const last = merged.at(-1)
    if (last && span.from <= last.to) merged[merged.length - 1] = {from: last.from, to: Math.max(last.to, span.to)}
    else merged.push(span)
  }
  return merged
}
