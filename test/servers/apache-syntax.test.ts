import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {apacheDialect} from '../../src/config/apache/apache-dialect.ts'
import {fixtures, readFixture} from '../config/read-fixture.ts'
import {apacheConfigs} from './apache-configs.ts'
import {compareSyntax} from './compare-syntax.ts'
import {mutateConfigs} from './mutate-config.ts'
import {type WholeApache, wholeApache} from './whole-apache.ts'

describe('what the checker says of the syntax of Apache', () => {
  let apache: WholeApache
  beforeAll(async () => {
    apache = await wholeApache()
  })
  afterAll(() => apache.remove())

  it('is nothing where httpd accepts a text', async () => {
    const texts = [...apacheConfigs, ...fixtures.filter(name => !name.startsWith('shift-jis')).map(readFixture)]
    const accepted = await Promise.all(texts.map(async text => ((await apache.test(text)).ok ? [text] : [])))
    expect(accepted.flat().length).toBeGreaterThan(apacheConfigs.length)
    const problems = accepted.flat().flatMap(text => {
      const found = apacheDialect.read(text, 'utf-8').problems
      return found.map(({id, span}) => `${id}: ${text.slice(span.from, span.to)}`)
    })
    expect(problems).toEqual([])
  })

  it('agrees with apache2 -t on mutants', async () => {
    const {compared, refused, disagreements} = await compareSyntax(apache, mutateConfigs(apacheConfigs, 20261125, 150))
    expect(disagreements.length / compared).toBeLessThanOrEqual(0.01)
    expect(refused).toBeGreaterThan(compared / 4)
  })
})
