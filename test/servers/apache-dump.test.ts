import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {compareDump, isSame} from './compare-dump.ts'
import {generateApache} from './generate-apache.ts'
import {type WholeApache, wholeApache} from './whole-apache.ts'

describe('what is left after Define, conditions and Include', () => {
  let apache: WholeApache
  beforeAll(async () => {
    apache = await wholeApache()
  })
  afterAll(() => apache.remove())

  it('is what apache2 -t -D DUMP_CONFIG prints', async () => {
    let compared = 0
    for (const config of generateApache(20261125, 24)) {
      const comparison = await compareDump(apache, config)
      if (!comparison) continue
      compared += 1
      expect(isSame(comparison) ? null : {...comparison, config}).toBeNull()
    }
    expect(compared).toBeGreaterThanOrEqual(12)
  })

  it('and a dump read as a configuration says the same once more', async () => {
    const text = 'Define B http://localhost:8090\nInclude inc/dumped.conf\n'
    const files = {'inc/dumped.conf': '<Location /x>\n ProxyPass "$' + '{B}/x"\n</Location>'}
    const comparison = await compareDump(apache, {text, files})
    expect(comparison?.dumped).toEqual(['<location "/x"', 'proxypass "http://localhost:8090/x"'])
  })
})
