import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rules} from '../../src/config/rules/index.ts'
import {pageFile} from '../../src/content/page-file.ts'
import type {Finding} from '../../src/model/finding.ts'
import {guideLink} from '../../src/report/guide-link.ts'

const finding: Finding = {
  check: 'body-limit-small',
  severity: 'warning',
  certainty: 'likely',
  count: 1,
  first: null,
  last: null,
  timeline: {unit: 'minute', counts: [], undated: 0, omitted: 0},
  places: [],
  facts: {},
  variants: [],
  fixes: [],
}

describe('guideLink', () => {
  it('leads to the section of a rule', () => {
    expect(guideLink(finding)).toBe('/guide/rules#body-limit-small')
  })

  it('is empty for what is no rule', () => {
    expect(guideLink({...finding, check: 'server-start'})).toBe('')
  })

  it.each(['en', 'ja'] as const)('finds a section for every rule in the page in %s', lang => {
    const page = readFileSync(pageFile('guide/rules', lang), 'utf8')
    const sections = [...page.matchAll(/^## .* \{#([a-z0-9-]+)\}$/gmu)].map(([, id]) => id)
    expect(sections).toEqual(expect.arrayContaining(rules.map(({id}) => id)))
  })
})
