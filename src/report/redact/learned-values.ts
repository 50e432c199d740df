import {ownCopy} from '../../logs/stream/own-copy.ts'
import type {RedactedKind} from '../../model/redacted-kind.ts'
import {commonWords} from './common-words.ts'
import {foldValue} from './fold-value.ts'
import type {Pseudonym} from './pseudonyms.ts'

/** Values that were seen where their context tells what they are, to be found where nothing does. */
export interface LearnedValues {
  readonly add: (value: string, kind: RedactedKind, pseudonym: Pseudonym) => void
  /** Every occurrence on word borders. */
  readonly find: (text: string, add: (from: number, to: number, pseudonym: Pseudonym) => void) => void
}

/** The values that begin with one word, or with one Japanese character, for Japanese has no blanks. */
interface Group {
  /** From the longest on: `tanaka.taro` comes before `tanaka`. */
  readonly lengths: number[]
  readonly byWords: Map<string, Learned>
}

interface Learned {
  /** The only spelling that counts, or null if case does not. */
  readonly exact: string | null
  readonly pseudonym: Pseudonym
}

const most = 200_000
const latin = /[A-Za-z0-9\u00c0-\u024f]/

/**
 * An empty list of learned values. It refuses what is common (`commonWords`) or too short, and titles and keys of spaces
 * that are one plain word, for such a word says something else elsewhere; users, hosts and the like are found in any case.
 * The parts of a class name, as in `com.example.Tanaka`, stay.
 */
export function learnedValues(): LearnedValues {
  const byStart = new Map<string, Group>()
  /** Whether a first word with this first character and length is known: most words need no further look. */
  const known = new Uint8Array(8192 + 65536)
  let size = 0
  return {
    add: (value, kind, pseudonym) => {
      const folded = foldValue(value)
      if (size >= most || !isTelling(folded, kind)) return
      const words = ownCopy(folded)
      const start = startOf(words)
      if (start === '') return
      const {lengths, byWords} = byStart.get(start) ?? {lengths: [], byWords: new Map<string, Learned>()}
      if (byWords.has(words)) return
      byWords.set(words, {exact: kind === 'space' ? ownCopy(value) : null, pseudonym})
      if (!lengths.includes(words.length)) lengths.push(words.length)
      lengths.sort((a, b) => b - a)
      byStart.set(start, {lengths, byWords})
      known[slot(start.charCodeAt(0), start.length)] = 1
      size++
    },
    find: (text, add) => {
      if (size === 0) return
      const lower = text.toLowerCase()
      // A few characters change their length with their case.
      if (lower.length !== text.length) return
      for (let at = 0; at < lower.length; ) {
        const code = lower.charCodeAt(at)
        if (code < 128 && !isWordCode(code)) {
          at++
          continue
        }
        const end = code < 128 ? wordEnd(lower, at + 1) : at + 1
        if (known[slot(code, end - at)] === 1) {
          const group = byStart.get(lower.slice(at, end))
          const to = group ? endOf(group, text, lower, at, add) : 0
          if (to > 0) {
            at = to
            continue
          }
        }
        at = end
      }
    },
  }
}

/** Lengths of Latin words fill a row of 64 each; other characters have a row of their own behind. */
function slot(code: number, length: number): number {
  return code < 128 ? code * 64 + (length & 63) : 8192 + code
}

/** Adds the longest value of a group that stands at a place, and gives its end; 0 if none does. */
function endOf(
  {lengths, byWords}: Group,
  text: string,
  lower: string,
  at: number,
  add: Parameters<LearnedValues['find']>[1],
): number {
  for (const length of lengths) {
    const to = at + length
    const found = to > lower.length ? undefined : byWords.get(lower.slice(at, to))
    if (!found || !isBordered(lower, at, to)) continue
    if (found.exact !== null && text.slice(at, to) !== found.exact) continue
    if (!isInClassName(text, at, to)) add(at, to, found.pseudonym)
    return to
  }
  return 0
}

/** Where the Latin letters and digits from a place on end. */
function wordEnd(lower: string, from: number): number {
  let to = from
  while (to < lower.length && isWordCode(lower.charCodeAt(to))) to++
  return to
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

const startWord = /^(?:[a-z0-9]+|[^\0-\x7f])/

/** The Latin word, or the other character, that a text begins with. */
function startOf(text: string): string {
  return startWord.exec(text)?.[0] ?? ''
}

function isTelling(words: string, kind: RedactedKind): boolean {
  if (commonWords.has(words) || words.length > 200 || /^[\d\s.,:-]*$/.test(words)) return false
  const plain = /^[\0-\x7f]*$/.test(words)
  if (words.length < (plain ? 3 : 2)) return false
  if (kind === 'title' || kind === 'file') return !/^[a-z]*$/.test(words) && words.length > 3
  return kind !== 'literal' && kind !== 'token' && kind !== 'cookie'
}

/** A border is where a Latin word ends; next to Japanese there is one everywhere. */
function isBordered(text: string, from: number, to: number): boolean {
  const before = text[from - 1]
  const after = text[to]
  return !(
    (before !== undefined && latin.test(before) && latin.test(text[from] ?? '')) ||
    (after !== undefined && latin.test(after) && latin.test(text[to - 1] ?? ''))
  )
}

const className =
  /^(?:(?:com|org|net|io|jp|java|javax|jakarta|jdk|sun|atlassian|confluence|apache|hibernate|springframework)\.|(?:[a-z_][\w$]*\.)+[A-Z])/

/** Whether a place lies in a dotted name that is one of Java: a package of a known root, or one with a class at its end. */
function isInClassName(text: string, from: number, to: number): boolean {
  if (text[from - 1] !== '.' && text[to] !== '.') return false
  let start = from
  while (start > 0 && from - start < 200 && /[\w.$]/.test(text[start - 1] as string)) start--
  let end = to
  while (end < text.length && end - to < 200 && /[\w.$]/.test(text[end] as string)) end++
  return className.test(text.slice(start, end))
}
