import {describe, expect, it} from 'vitest'
import {emitProse} from '../../src/content/emit-prose.ts'
import {langs} from '../../src/model/lang.ts'
import {ownBase} from '../own-content.ts'

const base = await ownBase()

describe.each(langs)('the prose of articles in %s', lang => {
  const prose = emitProse(base, lang)

  it('has the sections that are read beside a verdict', () => {
    const own = prose.find(({id}) => id === 'companion-jwt-qsh-mismatch-apache-nocanon')
    const ids = own?.sections.map(({id}) => id)
    expect(ids).toContain('summary')
    expect(ids).toContain('cause-path-reencoded')
    expect(ids).toContain('solution-add-nocanon')
    expect(ids).not.toContain('environment')
    expect(own?.sections.every(({content}) => content.length > 0)).toBe(true)
  })

  it('holds no directive, no HTML and no address that leads nowhere', () => {
    const text = JSON.stringify(prose)
    expect(text).not.toMatch(/"type":"(?!text"|element")/u)
    const addresses = [...text.matchAll(/"href":"([^"]*)"/gu)].map(([, href = '']) => href)
    expect(addresses.length).toBeGreaterThan(0)
    for (const href of addresses) expect(href).toMatch(/^(?:https:\/\/|\/(?:kb|guide)\/[\w-]+(?:#[\w-]+)?$)/u)
  })
})
