import type {Edit} from '../../../model/edit.ts'
import type {RuleFinding} from '../../rules/rule.ts'
import {headerLines} from './header-lines.ts'
import {insertAfter} from './insert-after.ts'
import {passOf} from './pass-of.ts'

/**
 * Sets a header for the requests of a finding's route, in the block whose `proxy_set_header` lines hold for it, so that
 * none of them is lost: the line that sets it to another value is changed, else one is put after the last.
 */
export function setHeader(text: string, finding: RuleFinding, name: string, value: string): readonly Edit[] | null {
  const pass = passOf(text, finding)
  if (!pass) return null
  const found = headerLines(pass.blocks)
  const own = found?.lines.find(({args}) => args[0]?.text.toLowerCase() === name.toLowerCase())
  const word = own?.args[1]
  if (word) return [{...word.span, insert: value}]
  return insertAfter(text, found?.lines.at(-1) ?? pass.statement, [`proxy_set_header ${name} ${value};`])
}
