import {checkConfig} from '../../src/config/check-config.ts'
import {readConfig} from '../../src/config/read-config.ts'
import type {InputKind} from '../../src/model/input-kind.ts'
import {sourceOf} from './source-of.ts'

/** What the check says about one configuration, with the reading it was made from. */
export function check(text: string, loggedPaths: readonly string[] = [], kind: InputKind = 'apache-config') {
  const reading = readConfig(sourceOf(text, kind))
  const {findings, questions, notes} = checkConfig([{...reading, input: 0}], {loggedPaths})
  return {...reading, findings, questions, notes: [...reading.notes, ...notes.map(({note}) => note)]}
}
