import {describe, expect, it} from 'vitest'
import {rules} from '../../../src/config/rules/index.ts'
import {recogniseKind} from '../../../src/input/recognise-kind.ts'
import {checkExample} from '../check.ts'
import {readExamples} from '../read-examples.ts'

const examples = readExamples()

describe('the examples in the rules', () => {
  it('are there for every rule, and for every rule one in which it finds something', () => {
    expect(new Set(examples.map(({rule}) => rule))).toEqual(new Set(rules.map(({id}) => id)))
    const found = examples.filter(({finds}) => finds !== undefined)
    expect(new Set(found.map(({rule}) => rule))).toEqual(new Set(rules.map(({id}) => id)))
  })

  it.each(examples)('$rule finds $finds in $name', ({rule, finds, ...example}) => {
    const {findings, questions} = checkExample(example)
    const found = findings.filter(finding => finding.check === rule)
    expect(found.map(({severity}) => severity)).toEqual(finds === undefined ? [] : [finds])
    expect(questions.filter(question => question.check === rule)).toEqual([])
  })

  it.each(examples)('are recognised as what they are: $name of $rule', ({name, text, kind, others}) => {
    const files = [{name, text, kind}, ...others]
    expect(files.map(file => recogniseKind(file.text, file.name))).toEqual(files.map(file => file.kind))
  })
})
