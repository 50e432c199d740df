import {locate} from '../locate.ts'
import type {FileRange, Problem} from '../problem.ts'
import type {Prose} from '../read-prose.ts'
import {codeMark} from '../text-runs.ts'
import {type JapaneseRule, notForWording, warned} from './japanese-rules.ts'
import {lintCached} from './lint-cached.ts'
import type {WordingFile} from './read-wording.ts'

/** A Markdown text to lint, and where its parts stand in a file. */
interface LintedText {
  readonly file: string
  readonly markdown: string
  readonly place: (from: number, to: number) => FileRange
  /** Rules that do not fit the text. */
  readonly except: readonly JapaneseRule[]
}

/** Stands for what is not known: read as a noun of one letter, one that no word has. */
const standIn = 'ヷ'

/** The most characters that a problem quotes. */
const quoted = 16

/** What textlint finds in the Japanese pages and in the Japanese words of the interface. */
export async function checkJapanese(
  root: string,
  pages: readonly Prose[],
  wording: readonly WordingFile[],
): Promise<readonly Problem[]> {
  const texts = [...pages.map(pageText), ...wording.map(wordingText)]
  const faults = await lintCached(
    root,
    texts.map(({markdown}) => markdown),
  )
  return texts.flatMap(({file, markdown, place, except}, index) =>
    (faults[index] ?? [])
      .filter(({rule, from}) => !except.includes(rule) && !markdown.slice(from - 1, from + 1).includes(standIn))
      .map(({rule, from, to}): Problem => {
        const end = markdown.indexOf('\n', from)
        const line = markdown.slice(from, end < 0 ? undefined : end)
        const text = line.length > quoted ? `${line.slice(0, quoted)}…` : line
        const range = place(from, Math.min(to, from + line.length))
        const severity = warned.includes(rule) ? 'warning' : 'error'
        return {id: 'japanese-style', facts: {rule, text}, file, ...range, severity}
      }),
  )
}

/**
 * A page with its title and description at the end, as a heading and a paragraph. Directives and heading ids become
 * spaces: they are no sentences, and every place stays where it is.
 */
function pageText({file, text, title, description, frontMatter}: Prose): LintedText {
  const blank = (part: string): string => ' '.repeat(part.length)
  const body = text.replace(/^::[a-z-]+(\{[^}]*\})?[ \t]*$/gm, blank).replace(/[ \t]\{#[^}]*\}[ \t]*$/gm, blank)
  const heading = `\n\n# ${title}`
  return {
    file,
    markdown: `${body}${heading}\n\n${description}\n`,
    place: (from, to) => {
      if (from >= body.length) {
        return locate(frontMatter, [from < body.length + heading.length ? 'title' : 'description'])
      }
      const before = text.slice(0, from)
      const line = before.split('\n').length
      const column = from - before.lastIndexOf('\n')
      return {line, column, endLine: line, endColumn: column + to - from}
    },
    except: [],
  }
}

/**
 * A paragraph for each text of a wording file that is a sentence, not a table for the terminal; what code and
 * placeholders hold reads as a noun.
 */
function wordingText({file, ...words}: WordingFile): LintedText {
  const runs = words.runs.filter(({text}) => !text.includes('\n'))
  const starts: number[] = []
  let markdown = ''
  for (const {text} of runs) {
    starts.push(markdown.length)
    markdown += `${text.replaceAll(codeMark, standIn)}\n\n`
  }
  return {
    file,
    markdown,
    place: (from, to) => {
      const nth = starts.findLastIndex(start => start <= from)
      const start = starts[nth] ?? 0
      return runs[nth]?.place(from - start, to - start) ?? {line: 1, column: 1}
    },
    except: notForWording,
  }
}
