import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/input/apply-edits.ts'
import {check} from '../config/check.ts'
import {readExamples} from '../config/read-examples.ts'
import {fixtures, readFixture} from '../config/read-fixture.ts'
import {configtest} from './start-apache.ts'

describe('what Apache accepts', () => {
  it.each(readExamples())('$rule: the example $name', async ({text}) => {
    expect(await configtest(text)).toMatchObject({ok: true})
  })

  const fixed = fixtures.flatMap(name => {
    const {findings, source} = check(readFixture(name))
    return findings.flatMap(({fixes}) =>
      fixes.map(({remedy, edits}) => ({name, remedy, text: applyEdits(source.text, edits)})),
    )
  })

  it.each(fixed)('$name after $remedy', async ({text}) => {
    expect(await configtest(text)).toMatchObject({ok: true})
  })

  it('a virtual host on one line only after its breaks were restored', async () => {
    const text = readFixture('one-line-nested')
    expect(await configtest(text)).toMatchObject({ok: false})
    expect(await configtest(check(text).source.text)).toMatchObject({ok: true})
  })
})
