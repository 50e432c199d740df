import type {Diagnosis} from '../model/diagnosis.ts'
import type {Knowledge} from '../model/knowledge.ts'
import type {Lang} from '../model/lang.ts'
import {answer} from './answer.ts'
import type {Redact} from './redact/redact.ts'
import {toJson} from './to-json.ts'
import {toMarkdown} from './to-markdown.ts'
import {toSarif} from './to-sarif.ts'

/** A file that an answer can be taken away as. */
export type ReportFormat = 'markdown' | 'json' | 'sarif'

/** What a report is written with besides the diagnosis. */
export interface ReportOptions {
  readonly format: ReportFormat
  readonly lang: Lang
  /** Address of the site without a slash at its end and without a language, or null where it is not known. */
  readonly site: string | null
  /** What replaced the values in the diagnosis (`redactDiagnosis`); absent where nothing was replaced. */
  readonly redact?: Redact | undefined
}

/** A report as the text of a file, ending in a line break. */
export function writeReport(
  diagnosis: Diagnosis,
  knowledge: Knowledge,
  {format, lang, site, redact}: ReportOptions,
): string {
  const siteOf = (path: string) => (site === null ? null : `${site}${lang === 'ja' ? '/ja' : ''}${path}`)
  const options = {siteOf, redacted: redact !== undefined}
  if (format === 'markdown') return toMarkdown(answer(diagnosis, knowledge, lang, redact), options)
  const report =
    format === 'sarif'
      ? toSarif(diagnosis, knowledge, lang, {...options, redact})
      : toJson(diagnosis, knowledge, lang, redact)
  return `${JSON.stringify(report, null, 2)}\n`
}
