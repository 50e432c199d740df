import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../../../src/input/apply-edits.ts'
import {check} from '../../check.ts'

/** The text after each correction of a misplaced directive or a guard, by remedy. */
function mended(text: string, logged: readonly string[] = []): Readonly<Record<string, string>> {
  const {findings, source} = check(text, logged)
  const fixes = findings
    .filter(finding => /misplaced|token|slash-chain/u.test(finding.check))
    .flatMap(finding => finding.fixes)
  return Object.fromEntries(fixes.map(({remedy, edits}) => [remedy, applyEdits(source.text, edits)]))
}

const pass = 'ProxyPass /conf http://localhost:8090/conf'
const reverse = 'ProxyPassReverse /conf http://localhost:8090/conf'

describe('a parameter on ProxyPassReverse', () => {
  it('moves to the ProxyPass, or goes with the break before it', () => {
    expect(mended(`${pass} timeout=9\n${reverse} \\\n  nocanon\n`)).toEqual({
      'move-nocanon': `${pass} nocanon timeout=9\n${reverse}\n`,
      'drop-reverse-parameter': `${pass} timeout=9\n${reverse}\n`,
    })
  })

  it.each([
    ['has it already', `${pass} nocanon\n${reverse} nocanon\n`],
    ['leads another path', `ProxyPass / http://localhost:8090/\n${reverse} nocanon\n`],
    ['is not the only one', `${pass}\n${pass}\n${reverse} nocanon\n`],
    ['stands elsewhere', `<IfModule x>\n${pass}\n</IfModule>\n${reverse} nocanon\n`],
    ['has to know it', `${pass}\n${reverse} timeout=9\n`],
  ])('only goes where the ProxyPass %s', (_why, text) => {
    expect(Object.keys(mended(text))).toEqual(['drop-reverse-parameter'])
  })
})

describe('a path within a section', () => {
  it('stays where the section has an expression', () => {
    expect(mended(`<LocationMatch "^/conf">\n${pass} nocanon\n</LocationMatch>\n`)).toEqual({})
    expect(mended(`<Location ~ "^/conf">\n${pass} nocanon\n</Location>\n`)).toEqual({})
  })

  it('is compared without its quotes', () => {
    const text = `<Location "/conf">\n${pass} nocanon\n</Location>\n`
    expect(Object.keys(mended(text))).toEqual(['drop-path-argument'])
  })
})

describe('the token paths', () => {
  const login = '<Location />\r\n\tRequire valid-user\r\n</Location>'

  it('are those of the context path, behind the section, with its indentation and line endings', () => {
    const exempt = mended(`${login}\r\n${pass} nocanon\r\n`)['exempt-token-auth']
    expect(exempt?.startsWith(`${login}\r\n<LocationMatch "^/conf/(rest/`)).toBe(true)
    expect(exempt?.endsWith(`\r\n\tRequire all granted\r\n</LocationMatch>\r\n${pass} nocanon\r\n`)).toBe(true)
  })

  it('get a section also at the end of the text', () => {
    expect(mended(`${pass} nocanon\r\n${login}`)['exempt-token-auth']?.endsWith('granted\r\n</LocationMatch>')).toBe(
      true,
    )
  })

  it('are not exempt from what is no section or no rule', () => {
    expect(mended(`<Location />\nRedirect / https://login.example.com/\n</Location>\n${pass} nocanon\n`)).toEqual({})
  })
})

describe('encoded slashes', () => {
  it('pass where the server of the routes says so', () => {
    const server = (line: string) => `<VirtualHost *:80>\n${line}  ${pass} nocanon\n</VirtualHost>\n`
    const logged = ['/conf/display/a%2Fb']
    expect(mended(server(''), logged)).toEqual({'allow-encoded-slashes': server('  AllowEncodedSlashes NoDecode\n')})
    expect(mended(server('  AllowEncodedSlashes "Off"\n'), logged)).toEqual({
      'allow-encoded-slashes': server('  AllowEncodedSlashes NoDecode\n'),
    })
  })
})
