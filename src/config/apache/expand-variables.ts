import {applyEdits} from '../../input/apply-edits.ts'
import {mapOffset} from '../../input/map-offset.ts'
import type {Edit} from '../../model/edit.ts'
import {type ApacheWord, type NamedLine, readLine} from './read-line.ts'

/** A word after `${NAME}` was looked up; `missing` is the first variable that this file does not define, or a placeholder. */
export type ExpandedWord = ApacheWord

/** The name of a directive or section and its arguments, as httpd acts on them. */
export interface ExpandedLine {
  readonly name: string
  readonly args: readonly ExpandedWord[]
}

/**
 * Replaces `${NAME}` by what `Define` said further up (`values`, by names in lower case), before words are split, as httpd does: a value with white space
 * gives several words, whose span is that of the variable. What is not defined stays as written.
 * httpd: ap_resolve_env (server/core.c); names with a colon are rewrite maps.
 */
export function expandVariables(line: NamedLine, values: ReadonlyMap<string, string>): ExpandedLine {
  const {text, spanOf} = line.joined
  if (!text.includes('${')) return line
  const edits = defined(text, values)
  if (edits.length === 0) return line
  const back = mapOffset(edits)
  const expanded = readLine(
    {
      text: applyEdits(text, edits),
      to: line.joined.to,
      spanOf: (from, to) => spanOf(back(from, 'start'), Math.max(back(from, 'start'), back(to, 'end'))),
    },
    line.span,
  )
  return 'name' in expanded ? expanded : line
}

function defined(text: string, values: ReadonlyMap<string, string>): readonly Edit[] {
  return [...text.matchAll(/\$\{([^}]{0,200})\}/gu)].flatMap(({0: written, 1: name = '', index}) => {
    const insert = values.get(name.toLowerCase())
    return insert === undefined ? [] : [{from: index, to: index + written.length, insert}]
  })
}
