import type {Lang} from '../model/lang.ts'
import {pageFile} from './page-file.ts'
import type {Problem, ProblemId} from './problem.ts'
import {type Prose, readProse} from './read-prose.ts'
import {readText} from './read-text.ts'

/** A page in both languages; what could not be read is undefined and has a problem. */
export interface Page {
  readonly prose: Readonly<Record<Lang, Prose | undefined>>
  readonly problems: readonly Problem[]
}

/** Reads a page, `kb/<slug>/index` or `guide/<name>`, in both languages. */
export async function readPage(root: string, page: string): Promise<Page> {
  const files = {en: pageFile(page, 'en'), ja: pageFile(page, 'ja')}
  const [en, ja] = await Promise.all([readLanguage(root, files.en), readLanguage(root, files.ja)])
  const problem = (id: ProblemId, file: string, path: string): Problem => ({
    id,
    facts: {path},
    file,
    line: 1,
    column: 1,
    severity: 'error',
  })
  const problems = [...en.problems, ...ja.problems].filter(({id}) => id !== 'missing-file')
  if (en.missing && ja.missing) problems.push(problem('missing-file', files.en, files.en))
  else if (en.missing) problems.push(problem('orphan-translation', files.ja, files.en))
  else if (ja.missing) problems.push(problem('missing-translation', files.en, files.ja))
  return {prose: {en: en.prose, ja: ja.prose}, problems}
}

async function readLanguage(
  root: string,
  file: string,
): Promise<{prose: Prose | undefined; missing: boolean; problems: readonly Problem[]}> {
  const {text, problems} = await readText(root, file)
  if (text === undefined) return {prose: undefined, missing: problems.some(({id}) => id === 'missing-file'), problems}
  const {prose, problems: faults} = readProse(file, text)
  return {prose, missing: false, problems: faults}
}
