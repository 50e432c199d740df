import {describe, expect, it} from 'vitest'
import {dialectOf} from '../../../src/config/dialects.ts'
import {rules} from '../../../src/config/rules/index.ts'
import {check} from '../check.ts'
import {readExamples} from '../read-examples.ts'

const examples = readExamples().filter(({kind}) => dialectOf(kind))

describe('the examples in the rules', () => {
  it('are found', () => {
    expect(rules.map(({id}) => id)).toEqual(expect.arrayContaining(examples.map(({rule}) => rule)))
  })

  it.each(examples)('$rule finds $finds in $name', ({rule, finds, text, kind}) => {
    const {findings, questions} = check(text, [], kind)
    const found = findings.filter(finding => finding.check === rule)
    expect(found.map(({severity}) => severity)).toEqual(finds === undefined ? [] : [finds])
    expect(questions.filter(question => question.check === rule)).toEqual([])
  })
})
