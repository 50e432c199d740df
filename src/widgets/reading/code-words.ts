/** A part of inline code, and where it must stay in one line: everywhere, only where lines are wide, or nowhere. */
export interface CodeWord {
  readonly text: string
  readonly whole: 'always' | 'wide' | 'never'
}

/** How many characters a line takes: in a list on the narrowest screen, and in the column of an article. */
const narrowLine = 28
const wideLine = 56

/**
 * Cuts inline code at its blanks, which are parts of their own. A browser breaks lines after `-`, `/` and `|` too and so
 * tears `-Dname=value` in two: words that hold such a sign stay whole as far as a line can take them, and of longer ones
 * the hyphen stays with the letter behind it.
 *
 * @example codeWords('nginx -t') is [{text: 'nginx', whole: 'never'}, {text: ' ', …}, {text: '-t', whole: 'always'}]
 */
export function codeWords(code: string): readonly CodeWord[] {
  return code
    .split(/(\s+)/u)
    .filter(text => text !== '')
    .flatMap(wordParts)
}

function wordParts(word: string): readonly CodeWord[] {
  const whole = wholeness(word)
  const head = whole === 'always' ? undefined : /^-+\w/u.exec(word)?.[0]
  if (head === undefined) return [{text: word, whole}]
  return [
    {text: head, whole: 'always'},
    {text: word.slice(head.length), whole},
  ]
}

function wholeness(word: string): CodeWord['whole'] {
  if (/^[\w.\s]*$/u.test(word) || word.length > wideLine) return 'never'
  return word.length > narrowLine ? 'wide' : 'always'
}
