import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import type {Problem} from '../../src/content/problem.ts'
import {runGate} from '../../src/content/run-gate.ts'
import {stampPage} from '../../src/content/stamp-page.ts'

/** One change to the valid content. */
interface Edit {
  readonly file: string
  readonly find?: string
  readonly replace?: string
  readonly text?: string
  readonly bytes?: readonly number[]
  readonly delete?: boolean
}

const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url))
const pages = ['token-expired', 'heap-full', 'guide/start']

/** Runs the gate over the valid content with the changes of a case, stamped anew unless the case says `stamp: false`. */
export async function gateCase(name: string): Promise<readonly Problem[]> {
  return inCase(name, ({problems}) => Promise.resolve(problems))
}

/** Where a case has a problem, with the line of the changed file that the problem points at. */
export interface PointedProblem {
  readonly id: Problem['id']
  readonly file: string
  readonly line: number
  readonly text: string
}

/** The problems of a case with the lines they point at. */
export async function pointedProblems(name: string): Promise<readonly PointedProblem[]> {
  return inCase(name, ({root, problems}) =>
    Promise.all(
      problems.map(async ({id, file, line}) => {
        const text = await readFile(join(root, file), 'utf8').catch(() => '')
        return {id, file, line, text: text.split('\n')[line - 1] ?? ''}
      }),
    ),
  )
}

async function inCase<T>(
  name: string,
  use: (gated: {readonly root: string; readonly problems: readonly Problem[]}) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'shindan-gate-'))
  try {
    await cp(join(fixtures, 'valid'), root, {recursive: true})
    const file = join(fixtures, 'cases', name, 'edits.yaml')
    const {edits, stamp = true}: {edits: readonly Edit[]; stamp?: boolean} = parse(await readFile(file, 'utf8'))
    for (const edit of edits) await apply(root, edit)
    const added = edits.flatMap(({file, text}) => (text && /^docs\/(guide\/.*)\.md$/.exec(file)?.[1]) || [])
    if (stamp) for (const page of [...pages, ...added]) await stampPage(root, page)
    return await use({root, problems: await runGate(root, {ruleIds: ['path-reencoded', 'slash-mismatch']})})
  } finally {
    await rm(root, {recursive: true})
  }
}

async function apply(root: string, {file, find, replace = '', text, bytes, ...edit}: Edit): Promise<void> {
  const path = join(root, file)
  if (edit.delete) return rm(path)
  await mkdir(dirname(path), {recursive: true})
  if (find === undefined) return writeFile(path, text ?? Uint8Array.from(bytes ?? []))
  const before = await readFile(path, 'utf8')
  if (!before.includes(find)) throw new Error(`Unexpected text of ${file}, expected ${find}`)
  await writeFile(
    path,
    before.replace(find, () => replace),
  )
}
