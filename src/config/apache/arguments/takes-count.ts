/**
 * Whether a directive takes these arguments, as far as their number goes; `takes` is in the words of the table of
 * directives. An empty word ends the arguments. httpd: invoke_cmd (server/config.c).
 */
export function takesCount(takes: string, words: readonly string[]): boolean {
  if (takes === 'raw') return true
  if (takes === 'flag') return /^(?:on|off)$/iu.test(words[0] ?? '')
  const least = takes.charCodeAt(0) - zero
  const most = takes.length > 2 ? takes.charCodeAt(2) - zero : least
  const {length} = words
  for (let at = 0; at < least; at += 1) if (at >= length || words[at] === '') return false
  if (takes[1] === '+') return true
  return takes[1] === '|' ? length === least || length === most : length <= most
}

const zero = 0x30
