/** Gives the index of the word that stands in `[from, to)`, -1 if it is none of these. All are ASCII, and not empty. */
export function byteWords(words: readonly string[]): (bytes: Uint8Array, from: number, to: number) => number {
  const spelt = words.map(word => Uint8Array.from(word, character => character.charCodeAt(0)))
  const begin = new Int16Array(256).fill(-1)
  for (let index = spelt.length - 1; index >= 0; index--) begin[spelt[index]?.[0] as number] = index
  return (bytes, from, to) => {
    const first = begin[bytes[from] as number] as number
    if (first < 0) return -1
    for (let index = first; index < spelt.length; index++) {
      const word = spelt[index] as Uint8Array
      if (word.length === to - from && isAt(word, bytes, from)) return index
    }
    return -1
  }
}

function isAt(word: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < word.length; index++) if (word[index] !== bytes[at + index]) return false
  return true
}
