import type {Span} from '../model/span.ts'
import {analyse} from './analyse.ts'

/** Where a text shows the words of a query: sorted, not overlapping, empty if nowhere. For highlighting, not for ranking. */
export function findHits(text: string, query: string): readonly Span[] {
  const lower = text.toLowerCase()
  // A few letters grow when they become lower case; then places would no longer fit.
  const haystack = lower.length === text.length ? lower : text
  const words = new Set(analyse(query.slice(0, 500)).flatMap(({term, text: word}) => [term, word]))
  const spans = [...words].filter(word => word.length > 1).flatMap(word => occurrences(haystack, word))
  // Two characters of a longer Japanese word (ース of リバース in ベース) are chance.
  const typed = new Set(query.toLowerCase().split(/\s+/))
  const isChance = ({from, to}: Span): boolean =>
    to - from < 3 && haystack.charCodeAt(from) > 0x3000 && !typed.has(haystack.slice(from, to))
  return merge(spans.sort((a, b) => a.from - b.from)).filter(span => !isChance(span))
}

function occurrences(text: string, word: string): readonly Span[] {
  const spans: Span[] = []
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
    const insideWord = /[a-z]/.test(word[0] ?? '') && /[a-z]/.test(text[from - 1] ?? '')
    if (!insideWord) spans.push({from, to: from + word.length})
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
