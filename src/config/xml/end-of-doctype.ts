/** Where a `<!DOCTYPE …>` ends, its internal subset included; -1 if it does not. */
export function endOfDoctype(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    const char = text[at]
    if (char === '<' && text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4)
      if (end === -1) return -1
      at = end + 2
    } else if (char === '"' || char === "'") {
      const end = text.indexOf(char, at + 1)
      if (end === -1) return -1
      at = end
    } else if (char === '<' || char === '[') depth += 1
    else if (char === ']') depth -= 1
    else if (char === '>') {
      depth -= 1
      if (depth <= 0) return at + 1
    }
  }
  return -1
}
