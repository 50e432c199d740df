import {join} from 'node:path'
import {type RuleExample, readRuleExamples} from '../../src/content/read-rule-examples.ts'

/** The `@example` blocks of all rules of this project. */
export function readExamples(): readonly RuleExample[] {
  return readRuleExamples(join(import.meta.dirname, '../..'))
}
