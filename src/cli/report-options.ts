import type {ReportFormat} from '../report/write-report.ts'
import {UsageError} from './usage-error.ts'

/** How the answer of a check is printed. */
export interface ReportChoice {
  readonly format: ReportFormat | 'terminal'
  /** Whether identifying values are replaced. */
  readonly redact: boolean
}

/** The options of every command that checks, for `parseArguments`. */
export const reportOptions = {
  sarif: {type: 'boolean'},
  markdown: {type: 'boolean'},
  redact: {type: 'boolean'},
  'no-redact': {type: 'boolean'},
} as const

/**
 * Reads what was chosen. What is made for others, Markdown and SARIF, is redacted unless told otherwise; what stays on the
 * machine is not. Two formats, or both answers about redaction, are a usage error.
 */
export function readReportChoice(values: Readonly<Record<string, unknown>>, json: boolean): ReportChoice {
  const formats = [...(json ? ['json' as const] : []), ...(['sarif', 'markdown'] as const).filter(name => values[name])]
  if (formats.length > 1) throw new UsageError('one-of', {options: formats.map(name => `--${name}`).join(' ')})
  if (values.redact && values['no-redact']) throw new UsageError('one-of', {options: '--redact --no-redact'})
  const [format = 'terminal'] = formats
  const byDefault = format === 'markdown' || format === 'sarif'
  return {format, redact: values.redact === true || (byDefault && values['no-redact'] !== true)}
}
