import {describe, expect, it} from 'vitest'
import {check} from '../check.ts'
import {readExamples} from '../read-examples.ts'

const examples = readExamples()

describe('the examples in the rules', () => {
  it('are found', () => {
    expect(new Set(examples.map(({rule}) => rule))).toEqual(new Set(['path-reencoded', 'slash-mismatch']))
    expect(examples.length).toBeGreaterThan(10)
  })

  it.each(examples)('$rule finds $finds in $name', ({rule, finds, text}) => {
    const {findings, questions} = check(text)
    const found = findings.filter(finding => finding.check === rule)
    expect(found.map(({severity}) => severity)).toEqual(finds === undefined ? [] : [finds])
    expect(questions).toEqual([])
  })
})
