import {describe, expect, it} from 'vitest'
import {restoreBreaks} from '../../../src/config/apache/restore-breaks.ts'
import {applyEdits} from '../../../src/input/apply-edits.ts'
import {placeOf} from '../../../src/input/place-of.ts'
import {readFixture} from '../read-fixture.ts'
import {sourceOf} from '../source-of.ts'

describe('restoreBreaks', () => {
  it('puts each directive of a section that stands on one line on its own', () => {
    const source = restoreBreaks(sourceOf(readFixture('one-line')))
    expect(source.text).toBe(
      [
        '<VirtualHost *:80>',
        '    ServerName confluence.example.com',
        '    ProxyPreserveHost On',
        '    ProxyPass / http://localhost:8090/',
        '    ProxyPassReverse / http://localhost:8090/',
        '</VirtualHost>',
      ].join('\n'),
    )
    expect(source.notes).toEqual([{id: 'config-breaks-restored', facts: {lines: 1}}])
  })

  it('adds the repair as edits that lead back to what was given', () => {
    const source = restoreBreaks(sourceOf(readFixture('one-line')))
    expect(applyEdits(source.original, source.repairs.flat())).toBe(source.text)
    const from = source.text.indexOf('ProxyPass /')
    expect(placeOf(source, {from, to: from + 9})).toMatchObject({
      line: 1,
      column: source.original.indexOf('ProxyPass /') + 1,
    })
  })

  it('indents sections within sections, and keeps what stands around them', () => {
    expect(restoreBreaks(sourceOf(readFixture('one-line-nested'))).text).toBe(
      [
        'Listen 80',
        '  <VirtualHost *:80>',
        '      ServerName wiki',
        '      <Location "/conf">',
        '          ProxyPass http://localhost:8090/conf nocanon',
        '      </Location>',
        '  </VirtualHost>',
        '  <VirtualHost *:443>',
        '      ProxyPass / http://localhost:8090/',
        '  </VirtualHost>',
        '',
      ].join('\n'),
    )
  })

  it('does not take an argument for a directive that still needs it', () => {
    const text = '<Directory /x> AllowOverride Options Require all granted </Directory>\r\n'
    expect(restoreBreaks(sourceOf(text)).text).toBe(
      '<Directory /x>\r\n    AllowOverride Options\r\n    Require all granted\r\n</Directory>\r\n',
    )
  })

  it('leaves a line with a comment in it, and says so', () => {
    const text = readFixture('one-line-with-comment')
    const source = restoreBreaks(sourceOf(text))
    expect(source.text).toBe(text)
    expect(source.notes).toEqual([{id: 'config-breaks-ambiguous', facts: {lines: 1}}])
  })

  it.each([
    ['a whole file', readFixture('whole')],
    ['a section that only opens on the line', '<VirtualHost *:80> ServerName x ProxyPass / http://x/\n'],
    ['a comment that holds a section', '# <VirtualHost *:80> ServerName x </VirtualHost>\n'],
    ['two directives on one line without a section', 'ProxyPass / http://x/ ProxyPassReverse / http://x/\n'],
    ['markup that is no section', 'ErrorDocument 404 "<b> x </b>"\n'],
  ])('leaves %s alone', (_, text) => {
    const source = sourceOf(text)
    expect(restoreBreaks(source)).toBe(source)
  })
})
