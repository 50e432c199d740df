import type {Lang} from '../model/lang.ts'
import {formatRows} from '../report/format-rows.ts'
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
  const report = formatRows(
    problems.map(problem => ({
      file: problem.file,
      cells: [formatPlace(problem), severities[problem.severity], texts[problem.id](problem.facts), problem.id],
    })),
  )
  const count = (severity: Problem['severity']): number =>
    problems.filter(problem => problem.severity === severity).length
  return `${report}\n\n${summary({errors: count('error'), warnings: count('warning')})}\n`
}

function formatPlace({line, column, endLine, endColumn}: Problem): string {
  const end = endLine === undefined || endColumn === undefined || (endLine === line && endColumn === column)
  return end ? `${line}:${column}` : `${line}:${column}-${endLine}:${endColumn}`
}
