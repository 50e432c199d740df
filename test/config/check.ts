import {checkConfig} from '../../src/config/check-config.ts'
import {readConfig} from '../../src/config/read-config.ts'
import {readConfigs} from '../../src/config/read-configs.ts'
import type {RuleContext} from '../../src/config/rules/rule.ts'
import type {RuleExample} from '../../src/content/read-rule-examples.ts'
import type {InputKind} from '../../src/model/input-kind.ts'
import {sourceOf} from './source-of.ts'

/** What the check says about one configuration, with the reading it was made from. */
export function check(text: string, loggedPaths: readonly string[] = [], kind: InputKind = 'apache-config') {
  const reading = readConfig(sourceOf(text, kind))
  const {findings, questions, notes} = checkConfig([{...reading, input: 0}], {loggedPaths})
  return {...reading, findings, questions, notes: [...reading.notes, ...notes.map(({note}) => note)]}
}

/** What it says about the files of an example together with what its log names; the first of them is input 0. */
export function checkExample(
  {name, text, kind, others, logged}: Pick<RuleExample, 'name' | 'text' | 'kind' | 'others' | 'logged'>,
  context: Partial<RuleContext> = {},
) {
  const sources = [{name, text, kind}, ...others].map(({name: own, kind: of, text: given}) => ({
    ...sourceOf(given, of),
    name: own,
    kind: of,
  }))
  const {readings} = readConfigs(sources.map((source, input) => ({input, source})))
  return {sources, ...checkConfig(readings, {loggedPaths: logged === undefined ? [] : [logged], ...context})}
}
