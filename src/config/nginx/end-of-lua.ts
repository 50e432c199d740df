/** What Lua's braces are not counted in: comments, strings, long brackets. */
const opaque = /--\[(=*)\[|--|\[(=*)\[|["'{}]/gu

/**
 * Where the closing brace of a Lua block stands, or `to` if there is none. Braces in Lua's strings, comments and long
 * brackets do not count. Lua 5.1 manual, 2.1; lua-nginx-module: src/ngx_http_lua_lex.rl.
 */
export function endOfLua(text: string, from: number, to: number): number {
  const closings = new Map<string, number>()
  /** The end of what a closing text ends; remembered where there is none, so that no text is searched twice in vain. */
  const after = (closing: string, start: number): number => {
    if (start > (closings.get(closing) ?? Number.POSITIVE_INFINITY)) return to
    const found = text.indexOf(closing, start)
    if (found === -1 || found >= to) closings.set(closing, start)
    return found === -1 || found >= to ? to : found + closing.length
  }
  let depth = 0
  opaque.lastIndex = from
  for (let found = opaque.exec(text); found && found.index < to; found = opaque.exec(text)) {
    const [word, comment, bracket] = found
    if (word === '{') depth += 1
    else if (word === '}') {
      if (depth === 0) return found.index
      depth -= 1
    } else if (word === '--') opaque.lastIndex = after('\n', opaque.lastIndex)
    else if (word === '"' || word === "'") opaque.lastIndex = endOfString(text, opaque.lastIndex, to, word)
    else opaque.lastIndex = after(`]${comment ?? bracket ?? ''}]`, opaque.lastIndex)
  }
  return to
}

/** A string of Lua ends at its quote, at the latest at the end of the line. */
function endOfString(text: string, from: number, to: number, quote: string): number {
  for (let at = from; at < to; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === quote || text[at] === '\n') return at + 1
  }
  return to
}
