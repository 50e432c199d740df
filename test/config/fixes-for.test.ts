import {describe, expect, it} from 'vitest'
import {check} from './check.ts'

const routes = {
  faulty: 'ProxyPass /conf http://localhost:8090/conf timeout=600',
  sound: 'ProxyPreserveHost On\n  ProxyPass /conf http://localhost:8090/conf nocanon',
  // The first of two says how long the connection lasts, so that to change the second alone is of no use.
  shared: `Timeout 20
  ProxyPass /synchrony http://localhost:8091/synchrony upgrade=websocket
  ProxyPass /synchrony/v1 http://localhost:8091/synchrony/v1 upgrade=websocket timeout=30
  ProxyPass /conf http://localhost:8090/conf nocanon`,
}

function host(name: string, lines: string): string {
  return `<VirtualHost *:443>\n  ServerName ${name}.example.com\n  ${lines}\n</VirtualHost>\n`
}

/** The remedies of each finding, by what was found in which server, and what they insert. */
function offered(text: string): readonly string[] {
  return check(text).findings.flatMap(({check: rule, fixes, places}) =>
    fixes.map(({remedy, edits}) => {
      const at = 'span' in (places[0] ?? {}) ? text.slice(0, places[0]?.span.from).split('<VirtualHost').length : 0
      return `${at} ${rule} ${remedy} ${edits.map(({insert}) => insert).join('|')}`
    }),
  )
}

describe('fixes of many servers', () => {
  it('are offered for each of them', () => {
    const text = Array.from({length: 150}, (_, index) => host(`wiki${index}`, routes.faulty)).join('')
    const remedies = check(text).findings.flatMap(({fixes}) => fixes.map(({remedy}) => remedy))
    expect(remedies.filter(remedy => remedy === 'add-nocanon')).toHaveLength(150)
    expect(remedies.filter(remedy => remedy === 'preserve-host')).toHaveLength(150)
  })

  it('are those that each server gets by itself', () => {
    const hosts = [routes.faulty, routes.shared, routes.sound, routes.faulty, routes.shared].map((lines, index) =>
      host(`wiki${index}`, lines),
    )
    const alone = hosts.flatMap((text, index) =>
      offered(text).map(each => each.replace(/^\d+/u, count => `${Number(count) + index}`)),
    )
    expect([...offered(hosts.join(''))].sort()).toEqual([...alone].sort())
    expect(alone.length).toBeGreaterThan(6)
  })

  it('are offered beside those that concern all of them', () => {
    const text = `# a note \\\nProxyPreserveHost On\n${host('a', routes.faulty)}${host('b', routes.faulty)}`
    const found = offered(text).map(each => each.split(' ').slice(0, 3).join(' '))
    expect(found).toContain('1 comment-swallows-directive end-comment')
    expect(found).toContain('2 path-reencoded add-nocanon')
    expect(found).toContain('3 path-reencoded add-nocanon')
  })
})
