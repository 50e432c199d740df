import type {Lang} from '../model/lang.ts'
import {contentEn} from '../wording/content.en.ts'
import {contentJa} from '../wording/content.ja.ts'
import type {Problem} from './problem.ts'

const words = {en: contentEn, ja: contentJa}

/**
 * A report in the manner of vfile-reporter, which editors' problem matchers read: the problems of each file under its
 * name, with place, severity, sentence and id, and a count at the end. Empty if there are none.
 */
export function formatProblems(problems: readonly Problem[], lang: Lang): string {
  if (problems.length === 0) return ''
  const {severities, summary, problems: texts} = words[lang]
  const files = [...new Set(problems.map(({file}) => file))]
  const rows = problems.map(problem => [formatPlace(problem), severities[problem.severity]] as const)
  const widths = [0, 1].map(column => Math.max(...rows.map(row => width(row[column] ?? ''))))
  const blocks = files.map(file => {
    const lines = problems
      .filter(problem => problem.file === file)
      .map(problem => {
        const place = pad(formatPlace(problem), widths[0] ?? 0)
        const severity = pad(severities[problem.severity], widths[1] ?? 0)
        return `${place} ${severity}  ${texts[problem.id](problem.facts)}  ${problem.id}`
      })
    return [file, ...lines].join('\n')
  })
  const count = (severity: Problem['severity']): number =>
    problems.filter(problem => problem.severity === severity).length
  return `${blocks.join('\n\n')}\n\n${summary({errors: count('error'), warnings: count('warning')})}\n`
}

function formatPlace({line, column, endLine, endColumn}: Problem): string {
  const end = endLine === undefined || endColumn === undefined || (endLine === line && endColumn === column)
  return end ? `${line}:${column}` : `${line}:${column}-${endLine}:${endColumn}`
}

/** Japanese characters take two columns of a terminal. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}
