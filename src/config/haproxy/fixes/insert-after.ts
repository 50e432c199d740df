import type {Edit} from '../../../model/edit.ts'
import {lineEndingNear} from '../../fixes/line-ending-near.ts'
import type {HaproxySection, HaproxyStatement} from '../parse-haproxy.ts'

/**
 * A line after one of a section, behind the comment that ends it, with its indentation; after the header where `line` is
 * null, and then with that of the first line.
 */
export function insertAfter(
  text: string,
  section: HaproxySection,
  line: HaproxyStatement | null,
  insert: string,
): readonly Edit[] {
  const model = line ?? section.statements[0]
  const indent = model ? /[ \t]*$/u.exec(text.slice(0, model.span.from))?.[0] : undefined
  const anchor = (line ?? section.header)?.span.to ?? 0
  const rest = /^[^\n]*/u.exec(text.slice(anchor))?.[0].replace(/\r$/u, '') ?? ''
  const at = anchor + rest.length
  return [{from: at, to: at, insert: `${lineEndingNear(text, anchor)}${indent ?? '    '}${insert}`}]
}
