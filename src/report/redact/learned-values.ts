import {commonWords} from './common-words.ts'
import {foldValue} from './fold-value.ts'
import type {Pseudonym} from './pseudonyms.ts'

/** Values that were seen where their context tells what they are, to be found where nothing does. */
export interface LearnedValues {
  readonly add: (value: string, pseudonym: Pseudonym) => void
  /** Every occurrence on word borders. */
  readonly find: (text: string, add: (from: number, to: number, pseudonym: Pseudonym) => void) => void
}

interface Learned {
  readonly words: string
  readonly exact: boolean
  readonly pseudonym: Pseudonym
}

/** Values by their first word; Japanese, which has no blanks, by their first two characters. */
const most = 200_000
const word = /[a-z0-9]+|[^\0-\x7f]/g
const latin = /[A-Za-z0-9\u00c0-\u024f]/

/**
 * An empty list of learned values. It refuses what is common (`commonWords`) or too short, and titles and keys of spaces
 * that are one plain word, for such a word says something else elsewhere; users, hosts and the like are found in any case.
 * The parts of a class name, as in `com.example.Tanaka`, stay.
 */
export function learnedValues(): LearnedValues {
  const byStart = new Map<string, Learned[]>()
  const starts = new Uint8Array(65536)
  let size = 0
  return {
    add: (value, pseudonym) => {
      const words = foldValue(value)
      if (size >= most || !isTelling(words, pseudonym.kind)) return
      const start = startOf(words, 0)
      if (start === '') return
      const list = byStart.get(start) ?? []
      if (list.some(known => known.words === words)) return
      const exact = pseudonym.kind === 'space'
      list.push({words: exact ? value : words, exact, pseudonym})
      // The longest first: `tanaka.taro` before `tanaka`.
      list.sort((a, b) => b.words.length - a.words.length)
      byStart.set(start, list)
      starts[start.charCodeAt(0)] = 1
      size++
    },
    find: (text, add) => {
      if (size === 0) return
      const lower = text.toLowerCase()
      // A few characters change their length with their case.
      if (lower.length !== text.length) return
      word.lastIndex = 0
      let end = 0
      for (let found = word.exec(lower); found; found = word.exec(lower)) {
        const {index} = found
        if (index < end || starts[lower.charCodeAt(index)] === 0) continue
        const list = byStart.get(startOf(lower, index))
        const learned = list?.find(
          ({words, exact}) => (exact ? text : lower).startsWith(words, index) && isBordered(lower, index, words.length),
        )
        if (!learned) continue
        end = index + learned.words.length
        if (!isInClassName(text, index, end)) add(index, end, learned.pseudonym)
        word.lastIndex = Math.max(end, word.lastIndex)
      }
    },
  }
}

const startWord = /[a-z0-9]+|[^\0-\x7f]/y

/** The first Latin word, or the first other character, at a place. */
function startOf(text: string, at: number): string {
  startWord.lastIndex = at
  return startWord.exec(text)?.[0] ?? ''
}

function isTelling(words: string, kind: Pseudonym['kind']): boolean {
  if (commonWords.has(words) || words.length > 200 || /^[\d\s.,:-]*$/.test(words)) return false
  const plain = /^[\0-\x7f]*$/.test(words)
  if (words.length < (plain ? 3 : 2)) return false
  if (kind === 'title' || kind === 'file') return !/^[a-z]*$/.test(words) && words.length > 3
  return kind !== 'literal' && kind !== 'token' && kind !== 'cookie'
}

/** A border is where a Latin word ends; next to Japanese there is one everywhere. */
function isBordered(text: string, from: number, length: number): boolean {
  const to = from + length
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
