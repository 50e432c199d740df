import type {Edit} from '../model/edit.ts'

const opening = /^\s*(?:(`{3,}|~{3,})[\w+-]*[ \t]*(?:\r?\n|$)|(\{(?:noformat|code)(?::[^}\n]*)?\})[ \t]*(?:\r?\n)?)/

/**
 * Takes away the fence around a pasted text: Markdown's ``` or Confluence's and Jira's `{noformat}` and `{code}`.
 * Only where the text begins with one; a fence in the middle may be part of what was logged.
 */
export function removeFences(text: string): readonly Edit[] {
  const first = opening.exec(text)
  if (!first) return []
  const mark = first[1] ?? (first[2]?.startsWith('{code') ? '{code}' : '{noformat}')
  const begin = first[0].length
  const close = text.lastIndexOf(mark)
  const edits: Edit[] = [{from: 0, to: begin, insert: ''}]
  if (close >= begin) edits.push({from: close, to: close + mark.length, insert: ''})
  return edits
}
