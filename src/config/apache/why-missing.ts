import {templateMark} from '../template-mark.ts'
import type {ExpandedWord} from './expand-variables.ts'

/** Why the value of a word is not known: what is missing in it is a variable, or a template's placeholder. */
export function whyMissing({missing}: Pick<ExpandedWord, 'missing'>): 'variable' | 'template' {
  return missing !== null && templateMark(missing) ? 'template' : 'variable'
}
