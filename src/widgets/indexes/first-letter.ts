/** The letter under which a message stands in the index, a capital; empty for one that begins with a digit or has no letter. */
export function firstLetter(text: string): string {
  const [first = ''] = text.replace(/^[^\p{L}\p{N}]+/u, '')
  return /\p{L}/u.test(first) ? first.toUpperCase() : ''
}
