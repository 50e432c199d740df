import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {formatProblems} from '../../src/content/format-problems.ts'
import {runGate} from '../../src/content/run-gate.ts'
import {contentEn} from '../../src/wording/content.en.ts'
import {gateCase} from './gate-case.ts'

const fixtures = new URL('./fixtures/', import.meta.url)
const cases = readdirSync(new URL('cases/', fixtures))
const seen = new Set<string>()

describe('the content gate', () => {
  it('has nothing to say about content that is right', async () => {
    expect(formatProblems(await runGate(fileURLToPath(new URL('valid/', fixtures))), 'en')).toBe('')
  })

  // Each folder changes the valid content in one respect; the reports say what a writer reads. Some at a time, for each of
  // them waits for Git and for files more than it computes.
  it.concurrent.for(cases)('reports: %s', {timeout: 60_000}, async (name, {expect}) => {
    const problems = await gateCase(name)
    for (const {id} of problems) seen.add(id)
    expect(problems).not.toEqual([])
    await expect(formatProblems(problems, 'en')).toMatchFileSnapshot(`./fixtures/cases/${name}/report.en.txt`)
    await expect(formatProblems(problems, 'ja')).toMatchFileSnapshot(`./fixtures/cases/${name}/report.ja.txt`)
  })

  it('has a case for every problem that the schema does not find', () => {
    const bySchema = ['unexpected-type', 'too-few', 'too-small']
    expect(Object.keys(contentEn.problems).filter(id => !seen.has(id) && !bySchema.includes(id))).toEqual([])
  })
})
