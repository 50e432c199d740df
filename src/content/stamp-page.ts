import {execFile} from 'node:child_process'
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {digest} from './digest.ts'
import {pageFile} from './page-file.ts'
import {sectionDigests} from './section-digests.ts'

const run = promisify(execFile)

/** What stamping did. */
interface Stamp {
  /** The Japanese page, from the project's root. */
  readonly file: string
  readonly digest: string
  /** False if the page had this digest before; the file is untouched then. */
  readonly written: boolean
  /** The change of the English page as a unified diff, empty if there is none; undefined if git cannot tell. */
  readonly change: string | undefined
}

/**
 * Records in a Japanese page that it translates the English page as it is now. `page` is an article's slug or
 * `guide/<name>`. Undefined if the page is missing in either language, or the Japanese one has no front matter.
 */
export async function stampPage(root: string, page: string): Promise<Stamp | undefined> {
  const name = page.startsWith('guide/') ? page : `kb/${page}/index`
  const [english, japanese] = [pageFile(name, 'en'), pageFile(name, 'ja')]
  const [en, ja] = await Promise.all(
    [english, japanese].map(file => readFile(join(root, file), 'utf8').catch(() => undefined)),
  )
  if (en === undefined || ja === undefined) return undefined
  const now = digest(en)
  const stamped = withRecord(ja, [`source: '${now}'`, ...sectionLines(en)])
  if (stamped === undefined) return undefined
  const change = await changeSince(root, english, japanese)
  if (stamped !== ja) await writeFile(join(root, japanese), stamped)
  return {file: japanese, digest: now, written: stamped !== ja, change}
}

/** In quotes, for `123456789012` and `1234e5678901` are numbers in YAML; a line for each section, so that changes stay apart. */
function sectionLines(english: string): readonly string[] {
  return ['sections:', ...[...sectionDigests(english)].map(([id, section]) => `  ${id}: '${section}'`)]
}

/** Puts the lines in place of those that an earlier stamp wrote. */
function withRecord(text: string, record: readonly string[]): string | undefined {
  const [, head, end] = /^(\uFEFF?---\r?\n[\s\S]*?)(\r?\n---\s*(?:\r?\n|$))/.exec(text) ?? []
  if (head === undefined || end === undefined) return undefined
  const newline = head.includes('\r\n') ? '\r\n' : '\n'
  const isRecord = (line: string): boolean => /^(?:source|sections):/.test(line)
  const kept: string[] = []
  let before: number | undefined
  let inRecord = false
  for (const line of head.split(/\r?\n/)) {
    if (/^\S/.test(line)) inRecord = isRecord(line)
    if (inRecord) before ??= kept.length
    else kept.push(line)
  }
  const stamped = [...kept.slice(0, before), ...record, ...kept.slice(before ?? kept.length)].join(newline)
  return stamped + text.slice(head.length)
}

/** Since the commit that last touched the Japanese page. */
async function changeSince(root: string, english: string, japanese: string): Promise<string | undefined> {
  try {
    const {stdout: commit} = await run('git', ['log', '-1', '--format=%H', '--', japanese], {cwd: root})
    if (commit.trim() === '') return undefined
    const {stdout} = await run('git', ['diff', '--no-color', commit.trim(), '--', english], {cwd: root})
    return stdout
  } catch {
    return undefined
  }
}
