import type {Edit} from '../../../model/edit.ts'
import {lineEndingNear} from '../../fixes/line-ending-near.ts'
import type {NginxStatement} from '../parse-nginx.ts'

/**
 * Directives after a statement: on lines of their own with its indentation, behind a comment that ends its line. Where it
 * shares its line with others, on that line.
 */
export function insertAfter(text: string, {span}: NginxStatement, directives: readonly string[]): readonly Edit[] {
  const start = text.lastIndexOf('\n', span.from - 1) + 1
  const indent = text.slice(start, span.from)
  const rest = /^[^\n]*/u.exec(text.slice(span.to))?.[0].replace(/\r$/u, '') ?? ''
  if (indent.trim() !== '' || !/^[ \t]*(#.*)?$/u.test(rest)) {
    return [{from: span.to, to: span.to, insert: directives.map(each => ` ${each}`).join('')}]
  }
  const at = span.to + rest.length
  const ending = lineEndingNear(text, span.to)
  return [{from: at, to: at, insert: directives.map(each => `${ending}${indent}${each}`).join('')}]
}
