import type {Edit} from '../../../model/edit.ts'
import type {RuleFinding} from '../../rules/rule.ts'
import {named} from './blocks-around.ts'
import {insertAfter} from './insert-after.ts'
import {passOf} from './pass-of.ts'

/** Gives a directive a value in the location of a finding: in place of its own value, or on a line of its own. */
export function setInLocation(text: string, finding: RuleFinding, name: string, value: string): readonly Edit[] | null {
  const pass = passOf(text, finding)
  if (!pass) return null
  const word = named(pass.block, name).at(-1)?.args[0]
  return word ? [{...word.span, insert: value}] : insertAfter(text, pass.statement, [`${name} ${value};`])
}
