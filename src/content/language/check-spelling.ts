import type {Problem} from '../problem.ts'
import type {Term} from '../read-glossary.ts'
import type {TextRun} from '../text-runs.ts'
import {loadDictionary} from './load-dictionary.ts'
import {listProblem, readWordList} from './read-word-list.ts'
import {wordsIn} from './words-in.ts'

/** What is read for its spelling: the texts of a file, and the words that it has as code. */
export interface SpelledFile {
  readonly file: string
  readonly runs: readonly TextRun[]
  readonly code: ReadonlySet<string>
}

/**
 * Latin words that are in neither the dictionary, the glossary, the code of their file nor `i18n/words.txt`, in both
 * languages, and words of that list which it need not have.
 */
export async function checkSpelling(
  root: string,
  files: readonly SpelledFile[],
  glossary: readonly Term[],
): Promise<readonly Problem[]> {
  const [dictionary, {words: listed, problems}] = await Promise.all([loadDictionary(), readWordList(root)])
  const rightForms = glossary.flatMap(({en, ja, also}) => [en, ja, ...(also?.en ?? []), ...(also?.ja ?? [])])
  const terms = new Set(rightForms.flatMap(wordsIn).map(({word}) => word))
  const list = new Set(listed.map(({word}) => word))
  const used = new Set<string>()
  const misspelt = files.flatMap(({file, runs, code}) =>
    runs.flatMap(({text, place}) =>
      wordsIn(text)
        .filter(({word}) => {
          const forms = [word, lowerFirst(word)]
          if (dictionary.has(word) || forms.some(form => terms.has(form) || code.has(form))) return false
          const known = forms.find(form => list.has(form))
          if (known) used.add(known)
          return !known
        })
        .map(({word, from}): Problem => {
          const meant = isCompound(word) ? '' : (dictionary.suggest(word) ?? '')
          const facts = {word, meant, place: file.endsWith('.md') ? 'page' : 'elsewhere'}
          return {id: 'word-unknown', facts, file, ...place(from, from + word.length), severity: 'error'}
        }),
    ),
  )
  const unused = listed.flatMap(({word, line}) => (used.has(word) ? [] : [listProblem('word-unused', word, line)]))
  return [...problems, ...misspelt, ...unused]
}

/** A name such as `URIEncoding`: no word of the dictionary is like it. */
function isCompound(word: string): boolean {
  return /.\p{Lu}/u.test(word) && /\p{Ll}/u.test(word)
}

function lowerFirst(word: string): string {
  return (word[0] ?? '').toLowerCase() + word.slice(1)
}
