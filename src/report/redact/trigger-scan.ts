/**
 * A walk over a text that adds to `counts[i]` how often words of the group `i` occur in it: one walk for all words,
 * whatever their number, where a search for each would cost more than the rules that they call. All digits are alike, so
 * that `00:00` is any time of day.
 *
 * The words make an automaton after Aho and Corasick (Efficient string matching, CACM 18, 1975) whose every step is known.
 */
export function triggerScan(groups: readonly (readonly string[])[]): (text: string, counts: Uint32Array) => void {
  const classes = classesOf(groups.flat().join(''))
  const width = Math.max(...classes) + 1
  const {next, found} = automaton(groups, classes, width)
  // A step gives the row of the next state, or what is below 0 where a word ends there.
  const rows = next.map(state => (found[state]?.length ? ~(state * width) : state * width))
  const table = Int32Array.from(rows)
  return (text, counts) => {
    let row = 0
    for (let at = 0; at < text.length; at++) {
      row = table[row + (classes[text.charCodeAt(at)] as number)] as number
      if (row >= 0) continue
      row = ~row
      for (const group of found[row / width] as number[]) (counts[group] as number)++
    }
  }
}

/** A number for each character of the words, from 1 on; 0 is any other. */
function classesOf(characters: string): Uint8Array {
  const classes = new Uint8Array(65_536)
  let last = 0
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at)
    if (classes[code] !== 0) continue
    const digit = code >= 48 && code <= 57
    last++
    if (digit) classes.fill(last, 48, 58)
    else classes[code] = last
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
