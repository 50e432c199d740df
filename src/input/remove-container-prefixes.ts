import type {Edit} from '../model/edit.ts'
import {prefixEdits} from './prefix-edits.ts'
import {textLines} from './text-lines.ts'

const time = String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{4,9}(?:Z|[+-]\d{2}:\d{2})`
/** A line of containerd or CRI-O: `2024-01-01T00:00:00.000000000Z stdout F `; `P` is a part of a line. */
const runtime = new RegExp(String.raw`^${time} std(?:out|err) ([FP])(?:[:\w]*) ?`)
/** `kubectl logs --timestamps`, `docker logs -t`; a line of syslog would go on with host and program. */
const stamped = new RegExp(String.raw`^${time} (?!\S{1,100} [\w./@-]{1,80}\[\d+\]: )`)
const wrapped = /^\{"log":"((?:[^"\\]|\\.)*)"(?:,"[\w.]+":(?:"(?:[^"\\]|\\.)*"|\{[^{}]*\}|null))*\}$/
const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}

/** Takes away what a container runtime puts around every line, and joins lines that it cut into parts. */
export function removeContainerPrefixes(text: string): readonly Edit[] {
  const json = unwrapDocker(text)
  if (json.length > 0) return json
  const parts = prefixEdits(text, line => runtime.exec(line)?.[0].length ?? null)
  if (parts.length === 0) return prefixEdits(text, line => stamped.exec(line)?.[0].length ?? null)
  return parts.map((edit, index) => {
    const before = parts[index - 1]
    const partial = before !== undefined && runtime.exec(text.slice(before.from, before.to))?.[1] === 'P'
    return partial ? {...edit, from: endOfLine(text, before.to)} : edit
  })
}

/** Docker's `json-file`: `{"log":"text\n","stream":"stdout","time":"…"}`; a part of a line lacks the `\n`. */
function unwrapDocker(text: string): readonly Edit[] {
  const edits: Edit[] = []
  let unfinished: number | null = null
  for (const {from, to} of textLines(text)) {
    const line = text.slice(from, to)
    const [, content] = wrapped.exec(line) ?? []
    if (content === undefined) {
      if (line.trim() === '') continue
      return []
    }
    const begin = from + '{"log":"'.length
    const ended = /(?:\\r)?\\n$/.exec(content)
    const end = begin + (ended?.index ?? content.length)
    edits.push({from: unfinished ?? from, to: begin, insert: ''})
    for (const {index, 0: code} of text.slice(begin, end).matchAll(/\\(?:u[\da-fA-F]{4}|.)/g)) {
      edits.push({from: begin + index, to: begin + index + code.length, insert: character(code.slice(1))})
    }
    if (ended) edits.push({from: end, to, insert: ''})
    unfinished = ended ? null : end
  }
  if (unfinished !== null) edits.push({from: unfinished, to: textLines(text).at(-1)?.to ?? text.length, insert: ''})
  return edits
}

function character(code: string): string {
  return code.length > 1 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (escapes[code] ?? code)
}

/** The end of the text of the line that holds `at`. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  if (end < 0) return text.length
  return end > at && text[end - 1] === '\r' ? end - 1 : end
}
