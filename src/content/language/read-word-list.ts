import type {Problem, ProblemId} from '../problem.ts'
import {readText} from '../read-text.ts'

/** A word that is right although no dictionary has it. */
interface ListedWord {
  readonly word: string
  readonly line: number
}

/** The file of words that are right here and stand neither in the dictionary nor in the glossary. */
export const wordListFile = 'i18n/words.txt'

/**
 * Reads `i18n/words.txt` under `root`: a word a line in the order of the alphabet, comments after `#`. Without the file
 * there are no such words.
 */
export async function readWordList(
  root: string,
): Promise<{readonly words: readonly ListedWord[]; readonly problems: readonly Problem[]}> {
  const {text, problems: faults} = await readText(root, wordListFile)
  if (text === undefined) return {words: [], problems: faults.filter(({id}) => id !== 'missing-file')}
  const words = text.split(/\r?\n/).flatMap((line, index) => {
    const word = line.replace(/#.*/, '').trim()
    return word === '' ? [] : [{word, line: index + 1}]
  })
  const problems = words.flatMap(({word, line}, index): readonly Problem[] => {
    const before = words[index - 1]?.word
    if (before === undefined || inOrder(before, word)) return []
    return [listProblem('word-order', word, line, {before})]
  })
  return {words, problems}
}

/** A problem at a line of the list. */
export function listProblem(
  id: ProblemId,
  word: string,
  line: number,
  facts: Readonly<Record<string, string>> = {},
): Problem {
  const range = {line, column: 1, endLine: line, endColumn: word.length + 1}
  return {id, facts: {word, ...facts}, file: wordListFile, ...range, severity: 'error'}
}

/** Capitals do not count, save between two that differ in nothing else. */
function inOrder(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x === y ? a < b : x < y
}
