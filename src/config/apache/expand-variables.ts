import {applyEdits} from '../../input/apply-edits.ts'
import {mapOffset} from '../../input/map-offset.ts'
import type {Edit} from '../../model/edit.ts'
import {templateMark} from '../template-mark.ts'
import {type ApacheWord, type NamedLine, readLine} from './read-line.ts'

/** A word after `${NAME}` was looked up; `missing` is the first variable that this file does not define, or a placeholder. */
export interface ExpandedWord extends ApacheWord {
  readonly missing: string | null
}

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
  const edits = text.includes('${') ? defined(text, values) : []
  if (edits.length === 0) return {name: line.name, args: line.args.map(withMissing)}
  const back = mapOffset(edits)
  const expanded = readLine(
    {
      text: applyEdits(text, edits),
      to: line.joined.to,
      spanOf: (from, to) => spanOf(back(from, 'start'), Math.max(back(from, 'start'), back(to, 'end'))),
    },
    line.span,
  )
  return 'name' in expanded
    ? {name: expanded.name, args: expanded.args.map(withMissing)}
    : {name: line.name, args: line.args.map(withMissing)}
}

function defined(text: string, values: ReadonlyMap<string, string>): readonly Edit[] {
  return [...text.matchAll(/\$\{([^}]{0,200})\}/gu)].flatMap(({0: written, 1: name = '', index}) => {
    const insert = values.get(name.toLowerCase())
    return insert === undefined ? [] : [{from: index, to: index + written.length, insert}]
  })
}

function withMissing(word: ApacheWord): ExpandedWord {
  if (!/[{<@]/u.test(word.text)) return {...word, missing: null}
  const mark = templateMark(word.text)
  if (mark) return {...word, missing: word.text.slice(mark.from, mark.to)}
  return {...word, missing: /\$\{([^}:]{1,200})\}/u.exec(word.text)?.[1] ?? null}
}
