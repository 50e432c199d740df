import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../../../src/input/apply-edits.ts'
import {check} from '../../check.ts'

/** The text after the correction of the first route that is never reached; null where there is none. */
function reordered(text: string): string | null {
  const {findings, source} = check(text)
  const fix = findings.find(finding => finding.check === 'route-shadowed')?.fixes[0]
  return fix ? applyEdits(source.text, fix.edits) : null
}

const wide = 'ProxyPass / http://localhost:8090/ nocanon'
const narrow = 'ProxyPass /synchrony http://localhost:8091/synchrony'

describe('reorder-routes', () => {
  it('moves the line up, with its own indentation', () => {
    expect(reordered(`\t${wide}\n  # editing\n    ${narrow}\nTimeout 60\n`)).toBe(
      `    ${narrow}\n\t${wide}\n  # editing\nTimeout 60\n`,
    )
  })

  it('keeps line endings and continued lines', () => {
    expect(reordered(`${wide}\r\nProxyPass /synchrony \\\r\n  http://localhost:8091/synchrony\r\n`)).toBe(
      `ProxyPass /synchrony \\\r\n  http://localhost:8091/synchrony\r\n${wide}\r\n`,
    )
  })

  it('keeps a text that does not end in a line break', () => {
    expect(reordered(`${wide}\r\n${narrow}`)).toBe(`${narrow}\r\n${wide}`)
  })

  it('puts a line before all that take its requests', () => {
    const other = 'ProxyPass /synchrony/ http://localhost:8090/x/ nocanon'
    expect(reordered(`${wide}\n${other}\n${narrow}\n`)).not.toBeNull()
  })

  it('does not move a line into or out of a section', () => {
    expect(reordered(`<IfModule x>\n${wide}\n</IfModule>\n${narrow}\n`)).toBeNull()
    expect(reordered(`${wide}\n<VirtualHost *:80>\n${narrow}\n</VirtualHost>\n`)).toBeNull()
  })

  it('moves a section behind the one that takes its requests', () => {
    const section = (path: string, ...lines: readonly string[]) =>
      [`<Location ${path}>`, ...lines.map(line => `\t${line}`), '</Location>', ''].join('\r\n')
    const [pass, all] = ['ProxyPass http://localhost:8091/synchrony', 'ProxyPass http://localhost:8090/ nocanon']
    const last = section('/', all).trimEnd()
    const own = section('/synchrony', pass, 'Require all granted')
    expect(reordered(`${own}# all\r\n${last}`)).toBe(`# all\r\n${last}\r\n${own.trimEnd()}`)
    expect(reordered(`${own}${section('/', all, 'Require ip 10.0.0.0/8')}`)).toBeNull()
    expect(reordered(`${own}${section('/x', 'Require all denied')}${last}`)).toBeNull()
    expect(reordered(`${own}<IfModule x>\r\n${last}\r\n</IfModule>`)).toBeNull()
  })

  it('is not offered between a section and a line', () => {
    expect(reordered(`<Location />\n${wide.replace(' /', '')}\n</Location>\n${narrow}\n`)).toBeNull()
  })
})
