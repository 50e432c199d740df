import {describe, expect, it} from 'vitest'
import {check} from './check.ts'

const route = 'ProxyPass / http://localhost:8090/'
const host = 'ProxyPreserveHost On'

/** What is found by rule and line, and what is noted. */
function look(text: string) {
  const {findings, notes, source} = check(`${text}${host}\n`)
  const line = (at = 0) => source.text.slice(0, at).split('\n').length
  return {
    found: findings.map(finding => `${finding.check} ${line(finding.places[0]?.span.from)}`),
    notes: notes.map(({id}) => id),
  }
}

describe('a comment that suppresses', () => {
  it('takes out what is found in the line below, and is counted', () => {
    expect(look(`# shindan: ignore path-reencoded no tokens here\n${route}\n`)).toEqual({
      found: [],
      notes: ['findings-suppressed'],
    })
  })

  it('may stand above other comments, indented, in any case, before any line ending', () => {
    const text = `\t## Shindan: Ignore path-reencoded トークンは使わない\r\n\t# to Confluence\r\n\t${route}\r\n`
    expect(look(text)).toEqual({found: [], notes: ['findings-suppressed']})
  })

  it('does not reach further than one line', () => {
    const text = `# shindan: ignore path-reencoded why\n\nTimeout 60\n${route}\n`
    expect(look(text)).toEqual({found: ['path-reencoded 4'], notes: ['suppression-unused']})
  })

  it('does not take out what another rule finds', () => {
    const text = `# shindan: ignore path-reencoded why\nProxyPass / http://localhost:8090\n`
    expect(look(text)).toEqual({found: ['slash-mismatch 2'], notes: ['suppression-unused']})
  })

  it('needs a reason', () => {
    expect(look(`# shindan: ignore path-reencoded\n${route}\n`)).toEqual({
      found: ['path-reencoded 2'],
      notes: ['suppression-without-reason'],
    })
  })

  it('needs a rule that there is', () => {
    expect(look(`# shindan: ignore path-recoded why\n${route}\n`)).toEqual({
      found: ['path-reencoded 2'],
      notes: ['suppression-rule-unknown'],
    })
  })

  it('says so where it is not understood', () => {
    expect(look(`# shindan: disable path-reencoded why\n${route}\n`).notes).toEqual(['suppression-malformed'])
    expect(look(`# about shindan: a checker\n${route}\n`).notes).toEqual([])
  })
})

describe('a comment that suppresses in the whole file', () => {
  const hosts = `<VirtualHost *:80>\n${route}\n</VirtualHost>\n`.repeat(2)

  it('stands above the first directive', () => {
    const text = `# Our wiki\n\n# shindan: ignore-file path-reencoded no tokens here\n${hosts}`
    expect(look(text)).toEqual({found: [], notes: ['findings-suppressed']})
  })

  it('does not count further down', () => {
    expect(look(`${hosts}# shindan: ignore-file path-reencoded why\n`)).toEqual({
      found: ['path-reencoded 2', 'path-reencoded 5'],
      notes: ['suppression-malformed'],
    })
  })
})
