const comment = /^\s*(?:#|;|\/\/|<!--|rem\b)/i
const quoted = /"[^"]*"|'[^']*'|#.*$/g
const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}]{2}|^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,20}[:：]?$/u
const introduction = /^[A-Za-z][\w .,'()/-]{0,80}[:：]$/
/** A directive whose argument is a path, which may well be Japanese. */
const directive = /^\s*[A-Za-z]\w+\s+["']?[/.]/
const code = /[<>{};=|\\%$@]/
const small = new Set('the a an is are was to of and in for with this that you your if it be as by from or'.split(' '))

/**
 * Whether a line is certainly a sentence or a heading, and neither part of a configuration nor of a log: Japanese that is
 * neither comment nor quoted, a few words that end in a colon, or a row of words with two small ones among them.
 */
export function isProse(line: string): boolean {
  if (comment.test(line) || directive.test(line)) return false
  const said = line.replace(quoted, '').trim()
  if (japanese.test(said) || introduction.test(said)) return true
  const words = said.split(/\s+/)
  if (words.length < 5 || words.length > 400 || code.test(said)) return false
  return words.filter(word => small.has(word.toLowerCase())).length >= 2
}
