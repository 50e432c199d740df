import type {ReportFormat} from '../../../report/write-report.ts'

/** Names of the files that an answer is saved as. */
export const reportFiles: Readonly<Record<ReportFormat, string>> = {
  markdown: 'shindan-report.md',
  json: 'shindan-report.json',
  sarif: 'shindan-report.sarif',
}
