import type {Edit} from '../model/edit.ts'
import {textLines} from './text-lines.ts'

/** What `docker compose logs` and `grep` put before each line: `confluence-1  | `, `logs/atlassian-confluence.log:12:`. */
const prefix = /^(?:([\w.-]+) +\| ?|([\w./-]+\.log[\w.-]*)[:-](?:\d+[:-])?)/

/** Takes away the name that a tool put before every line; only if all lines carry the same name. */
export function removeLinePrefixes(text: string): readonly Edit[] {
  const edits: Edit[] = []
  let common: string | undefined
  for (const {from, to} of textLines(text)) {
    const line = text.slice(from, to)
    const [mark, service, file] = prefix.exec(line) ?? []
    const name = service ?? file
    if (mark === undefined || name !== (common ?? name)) {
      if (line.trim() !== '') return []
      continue
    }
    common = name
    edits.push({from, to: from + mark.length, insert: ''})
  }
  return edits
}
