import {textWidth} from './text-width.ts'

/** A line of a report about a file. */
export interface ReportRow {
  readonly file: string
  /** Place, severity, sentence, id. */
  readonly cells: readonly [string, string, string, string]
}

/**
 * A report in the manner of vfile-reporter, which editors' problem matchers read: the rows of each file under its name, with
 * place and severity in columns. Empty if there are none.
 */
export function formatRows(rows: readonly ReportRow[]): string {
  const widths = [0, 1].map(column => rows.reduce((most, {cells}) => Math.max(most, textWidth(cells[column] ?? '')), 0))
  const files = new Map<string, string[]>()
  for (const {file, cells} of rows) {
    const [place, severity, sentence, id] = cells
    const line = `${pad(place, widths[0] ?? 0)} ${pad(severity, widths[1] ?? 0)}  ${sentence}  ${id}`
    const lines = files.get(file)
    if (lines) lines.push(line)
    else files.set(file, [line])
  }
  return [...files].map(([file, lines]) => [file, ...lines].join('\n')).join('\n\n')
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - textWidth(text)))
}
