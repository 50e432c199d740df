/** Words of which some must occur in a text: 1, if `least` is not given. */
export interface TriggerGroup {
  readonly triggers: readonly string[]
  readonly least?: number
}

/** What a walk over a text met. */
export interface Met {
  /** The groups, by index, of which enough words occur. */
  readonly reached: readonly number[]
  /** Where the separators stand. */
  readonly separators: readonly number[]
}

/**
 * A walk over a text that tells which groups of words occur in it, and where certain characters stand: one for all words,
 * whatever their number, where a search for each would cost more than the rules that they call. Case is ignored in Latin
 * letters. All digits are alike, so that `00:00` is any time of day, and so is all white space but the blank itself, for which
 * a tab stands. Words are given in lower case.
 *
 * The words make an automaton after Aho and Corasick (Efficient string matching, CACM 18, 1975) whose every step is known.
 */
export function triggerScan(groups: readonly TriggerGroup[], separators: string): (text: string) => Met {
  const words = [...groups.map(({triggers}) => triggers), [...separators]]
  const classes = classesOf(words.flat().join(''))
  // No spread: a worker has no room on its stack for one of 65,536 values.
  const width = classes.reduce((most, each) => Math.max(most, each), 0) + 1
  const {next, found} = automaton(words, classes, width)
  // The row of the next state, or what is below 0 where a word ends there.
  const table = Int32Array.from(next, state => (found[state]?.length ? ~state : state * width))
  const counts = new Uint32Array(words.length)
  const least = words.map((_, group) => groups[group]?.least ?? 1)
  return text => {
    const met = {reached: [] as number[], separators: [] as number[]}
    counts.fill(0)
    let row = 0
    for (let at = 0; at < text.length; at++) {
      row = table[row + (classes[text.charCodeAt(at)] as number)] as number
      if (row >= 0) continue
      const state = ~row
      row = state * width
      for (const group of found[state] as number[]) {
        if (group === groups.length) met.separators.push(at)
        else if (++(counts[group] as number) === least[group]) met.reached.push(group)
      }
    }
    return met
  }
}

/** What `\s` matches (ECMAScript, WhiteSpace and LineTerminator), but the blank. */
const spaces =
  '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** A number for each character of the words, from 1 on; 0 is any other. */
function classesOf(characters: string): Uint8Array {
  const classes = new Uint8Array(65_536)
  let last = 0
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at)
    if (classes[code] !== 0) continue
    last++
    if (code >= 48 && code <= 57) classes.fill(last, 48, 58)
    if (code === 9) for (const space of spaces) classes[space.charCodeAt(0)] = last
    classes[code] = last
    if (code >= 97 && code <= 122) classes[code - 32] = last
  }
  return classes
}

/** For each state and class the next state, and for each state the groups with a word that ends there. */
function automaton(
  groups: readonly (readonly string[])[],
  classes: Uint8Array,
  width: number,
): {readonly next: readonly number[]; readonly found: readonly number[][]} {
  const next: number[] = Array(width).fill(0)
  const found: number[][] = [[]]
  for (const [group, words] of groups.entries()) {
    for (const word of words) {
      let state = 0
      for (let at = 0; at < word.length; at++) {
        const step = state * width + (classes[word.charCodeAt(at)] as number)
        if (next[step] === 0) {
          next[step] = found.length
          found.push([])
          for (let count = 0; count < width; count++) next.push(0)
        }
        state = next[step] as number
      }
      found[state]?.push(group)
    }
  }
  // In the order of their depth: where a word breaks off, the walk goes on in its longest end that begins another.
  const failures: number[] = Array(found.length).fill(0)
  const queue = [0]
  for (const state of queue) {
    const failure = failures[state] as number
    for (let step = 0; step < width; step++) {
      const child = next[state * width + step] as number
      const other = state === 0 ? 0 : (next[failure * width + step] as number)
      if (child === 0) next[state * width + step] = other
      else {
        failures[child] = other
        found[child]?.push(...(found[other] ?? []))
        queue.push(child)
      }
    }
  }
  return {next, found}
}
