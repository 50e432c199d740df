import {type Document, LineCounter, parseDocument, visit, type YAMLParseError} from 'yaml'
import type {FileRange, Problem} from './problem.ts'

/** A YAML text with what it takes to say where in it a value stands. */
export interface YamlFile {
  /** From the project's root. */
  readonly file: string
  /** Undefined if the text is not YAML, null if it is empty. */
  readonly value: unknown
  readonly document: Document
  readonly lines: LineCounter
  /** The line of the file on which the text begins: 2 for front matter. */
  readonly firstLine: number
}

/**
 * Reads a YAML text (1.2, core schema: a date stays text). A text that is not YAML gives a `value` of undefined and
 * a problem for the first fault, for those after it mostly follow from it.
 */
export function readYaml(file: string, text: string, firstLine = 1): {yaml: YamlFile; problems: readonly Problem[]} {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines})
  const fault = firstFault(document)
  const value = fault ? undefined : document.toJS()
  const yaml: YamlFile = {file, value, document, lines, firstLine}
  if (!fault) return {yaml, problems: []}
  const place = rangeOf(yaml, fault.from, fault.to)
  return {yaml, problems: [{id: 'yaml-syntax', facts: {code: fault.code}, file, ...place, severity: 'error'}]}
}

function firstFault(document: Document): {code: string; from: number; to: number} | undefined {
  const error: YAMLParseError | undefined = document.errors[0]
  if (error) {
    // The parser calls a bracket that is never closed an indentation too small.
    const code = error.code === 'BAD_INDENT' && error.message.startsWith('Flow') ? 'UNCLOSED' : error.code
    return {code, from: error.pos[0], to: error.pos[1]}
  }
  let alias: {code: string; from: number; to: number} | undefined
  visit(document, {
    Alias: (_, {range}) => {
      alias = {code: 'BAD_ALIAS', from: range?.[0] ?? 0, to: range?.[1] ?? 0}
      return visit.BREAK
    },
  })
  return alias
}

/** Offsets of the YAML text as lines and columns of its file. */
export function rangeOf({lines, firstLine}: YamlFile, from: number, to: number): FileRange {
  const start = lines.linePos(from)
  const end = lines.linePos(to)
  return {
    line: start.line + firstLine - 1,
    column: start.col,
    endLine: end.line + firstLine - 1,
    endColumn: end.col,
  }
}
