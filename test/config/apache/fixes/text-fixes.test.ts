import {describe, expect, it} from 'vitest'
import {apacheFixers} from '../../../../src/config/apache/fixes/index.ts'
import type {RemedyId, RuleFinding} from '../../../../src/config/rules/rule.ts'
import {applyEdits} from '../../../../src/input/apply-edits.ts'

/** The text after a correction of what stands between « and », which are taken out first. */
function mend(remedy: RemedyId, marked: string, mark = ''): string {
  const from = marked.indexOf('«')
  const to = marked.indexOf('»') - 1
  const text = marked.replace(/[«»]/gu, '')
  const base = {severity: 'warning', certainty: 'certain', model: 0, site: null, route: null} as const
  const finding: RuleFinding = {...base, span: {from, to}, facts: {mark}}
  const edits = apacheFixers[remedy]?.edits(text, finding)
  return edits ? applyEdits(text, edits) : 'no correction'
}

describe('end-comment', () => {
  it('takes the backslash away', () => {
    expect(mend('end-comment', '# C:\\temp \\\n«ProxyPass / http://a/»\n')).toBe('# C:\\temp\nProxyPass / http://a/\n')
    expect(mend('end-comment', '# a\\\r\n  «ProxyPass / http://a/»\r\n')).toBe('# a\r\n  ProxyPass / http://a/\r\n')
  })

  it('puts a full stop behind a character that ends like one', () => {
    expect(mend('end-comment', '# 設定の一覧表\r\n«ProxyPass / http://a/»\r\n')).toBe(
      '# 設定の一覧表 .\r\nProxyPass / http://a/\r\n',
    )
  })
})

describe('replace-invisible', () => {
  it('puts spaces, and takes a byte order mark out', () => {
    expect(mend('replace-invisible', '«ProxyPass\u00a0/\u3000http://a/»\n')).toBe('ProxyPass / http://a/\n')
    expect(mend('replace-invisible', '«\ufeff»ProxyPass / http://a/\n')).toBe('ProxyPass / http://a/\n')
  })
})

describe('separate-text', () => {
  it('puts what follows an opening tag on a line below it', () => {
    expect(mend('separate-text', '  <Location /x> «ProxyPreserveHost On»\r\n', 'text-after-section')).toBe(
      '  <Location /x>\r\n      ProxyPreserveHost On\r\n',
    )
  })

  it('puts a second closing tag on a line of its own', () => {
    expect(mend('separate-text', '\t</Location> «</IfModule>»\n', 'text-after-section')).toBe(
      '\t</Location>\n\t</IfModule>\n',
    )
  })

  it('puts a comment above its directive, also where that goes over several lines', () => {
    expect(mend('separate-text', '  ProxyPreserveHost On  «# links»\n', 'inline-comment')).toBe(
      '  # links\n  ProxyPreserveHost On\n',
    )
    expect(mend('separate-text', 'Timeout 60\nProxyPreserveHost \\\r\n On «# links»\r\n', 'inline-comment')).toBe(
      'Timeout 60\n# links\r\nProxyPreserveHost \\\r\n On\r\n',
    )
  })

  it('closes a quote with the one that opens it', () => {
    expect(mend('separate-text', `ServerAdmin «'root@localhost»\n`, 'unclosed-quote')).toBe(
      `ServerAdmin 'root@localhost'\n`,
    )
  })

  it('closes a section at the end of the file, whether or not that ends in a line break', () => {
    expect(mend('separate-text', '«<IfModule x>»\r\nTimeout 60\r\n', 'unclosed-section')).toBe(
      '<IfModule x>\r\nTimeout 60\r\n</IfModule>\r\n',
    )
    expect(mend('separate-text', '«<IfModule x>»\nTimeout 60', 'unclosed-section')).toBe(
      '<IfModule x>\nTimeout 60\n</IfModule>',
    )
  })
})
