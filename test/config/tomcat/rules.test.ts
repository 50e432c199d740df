import {describe, expect, it} from 'vitest'
import {checkConfig} from '../../../src/config/check-config.ts'
import {readConfigs} from '../../../src/config/read-configs.ts'
import {applyEdits} from '../../../src/input/apply-edits.ts'
import type {InputKind} from '../../../src/model/input-kind.ts'
import {check} from '../check.ts'
import {sourceOf} from '../source-of.ts'

/** What a rule finds in a text of Tomcat: severity and certainty. */
function found(rule: string, text: string, loggedPaths: readonly string[] = []): readonly string[] {
  return check(text, loggedPaths, 'server-xml')
    .findings.filter(finding => finding.check === rule)
    .map(({severity, certainty}) => `${severity} ${certainty}`)
}

/** The same for several files together. */
function foundIn(rule: string, files: readonly (readonly [InputKind, string])[]): readonly string[] {
  const {readings} = readConfigs(files.map(([kind, text], input) => ({input, source: sourceOf(text, kind)})))
  return checkConfig(readings, {loggedPaths: []})
    .findings.filter(finding => finding.check === rule)
    .map(({severity, certainty, places, fixes}) => {
      const [fix] = fixes
      const mended = fix ? applyEdits(files[fix.input]?.[1] ?? '', fix.edits) : ''
      return [severity, certainty, places[0]?.input, mended].join(' ')
    })
}

/** The text after a correction; null where none is offered. */
function mend(remedy: string, text: string): string | null {
  const {findings, source} = check(text, [], 'server-xml')
  const fix = findings.flatMap(({fixes}) => fixes).find(each => each.remedy === remedy)
  return fix ? applyEdits(source.text, fix.edits) : null
}

describe('ajp-open', () => {
  it.each([
    ['address="0.0.0.0" secretRequired="false"', ['error certain']],
    ['address="::" secretRequired="false" secret=""', ['error certain']],
    ['address="wiki.example.com" secretRequired="false"', ['error certain']],
    ['secretRequired="false"', []],
    ['address="::1" secretRequired="false"', []],
    ['address="localhost" secretRequired="false"', []],
    ['address="0.0.0.0"', ['warning certain']],
    ['secret=""', ['warning certain']],
    ['requiredSecret="s"', []],
    ['address="0.0.0.0" secretRequired="false" secret="$' + '{ajp.secret}"', []],
    ['address="$' + '{bind}" secretRequired="false"', []],
    ['address="0.0.0.0" secretRequired="false" {{ more }}', []],
  ])('judges %s', (attributes, expected) => {
    expect(found('ajp-open', `<Connector port="8009" protocol="AJP/1.3" ${attributes}/>`)).toEqual(expected)
    expect(found('ajp-open', `<Connector port="8009" ${attributes}/>`)).toEqual([])
  })

  it('says nothing of a connector that is commented out', () => {
    expect(found('ajp-open', '<!-- <Connector port="8009" protocol="AJP/1.3"/> -->')).toEqual([])
  })

  it('never shows what else the tag holds', () => {
    const text = '<Connector protocol="AJP/1.3" keystorePass="geheim"/>'
    expect(JSON.stringify(check(text, [], 'server-xml').findings)).not.toContain('geheim')
  })
})

describe('connector-proxy-incomplete', () => {
  const rule = 'connector-proxy-incomplete'

  it.each([
    ['scheme="HTTPS"', ['warning certain']],
    ['scheme="https" secure="false"', ['warning certain']],
    ['scheme="https" secure="$' + '{secure}"', []],
    ['scheme="https" SSLEnabled="true"', []],
    ['scheme="http"', []],
    ['proxyName="w"', ['info likely']],
    ['proxyName="w" proxyPort="x"', []],
    ['proxyPort="443"', []],
  ])('judges %s', (attributes, expected) => {
    expect(found(rule, `<Connector port="8090" ${attributes}/>`)).toEqual(expected)
  })

  it('leaves a connector alone whose valve believes the proxy, but not that of another service', () => {
    const valve = '<Valve className="org.apache.catalina.valves.RemoteIpValve"/>'
    const connector = '<Connector port="8090" scheme="https"/>'
    expect(found(rule, `<Service>${connector}<Engine>${valve}</Engine></Service>`)).toEqual([])
    expect(found(rule, `<Service>${connector}</Service><Service><Engine>${valve}</Engine></Service>`)).toHaveLength(1)
  })

  it('asks the proxy whether it sends the host of the browser', () => {
    const connector = ['server-xml', '<Connector port="8090" proxyName="w"/>'] as const
    const proxy = (host: string) =>
      ['nginx-config', `location / { proxy_pass http://localhost:8090; proxy_set_header Host ${host}; }`] as const
    const mended = '<Connector port="8090" proxyName="w" proxyPort="80"/>'
    expect(foundIn(rule, [connector, proxy('$host')])).toEqual([])
    expect(foundIn(rule, [connector, proxy('$proxy_host')])).toEqual([`warning likely 0 ${mended}`])
  })

  it.each([
    [
      '<Connector\r\n    port="8090"\r\n    scheme="https"\r\n    proxyPort="443"/>',
      '<Connector\r\n    port="8090"\r\n    scheme="https"\r\n    secure="true"\r\n    proxyPort="443"/>',
    ],
    [`<Connector scheme='https'></Connector>`, `<Connector scheme='https' secure='true'></Connector>`],
    ['<Connector scheme="https" secure="false"/>', '<Connector scheme="https" secure="true"/>'],
  ])('mends %j as the file is written', (text, expected) => {
    expect(mend('add-secure', text)).toBe(expected)
  })
})

describe('relaxed-characters-missing', () => {
  const rule = 'relaxed-characters-missing'

  it('warns only when a log names an address that was refused', () => {
    const text = '<Connector port="8090" relaxedPathChars="[]|"/>'
    expect(found(rule, text, ['/a%5Bb?x=1', '/a[b?x=1'])).toEqual(['info certain'])
    expect(found(rule, text, ['/a?x={1}'])).toEqual(['warning likely'])
  })

  it('says nothing of AJP, nor of what it cannot read', () => {
    expect(found(rule, '<Connector protocol="AJP/1.3" secret="s"/>')).toEqual([])
    const unknown = '$' + '{chars}'
    expect(found(rule, `<Connector relaxedPathChars="${unknown}" relaxedQueryChars="${unknown}"/>`)).toEqual([])
  })

  it('adds what is missing, and leaves what is there as it is written', () => {
    expect(mend('relax-characters', '<Connector relaxedQueryChars="^&quot;[" port="8090"/>')).toBe(
      '<Connector relaxedQueryChars="^&quot;[]|{}" port="8090" relaxedPathChars="[]|"/>',
    )
  })
})

describe('header-size-small', () => {
  it.each([
    ['maxHttpHeaderSize="16384" proxyName="w"', []],
    ['maxHttpHeaderSize="65536" maxHttpRequestHeaderSize="8192"', ['info likely']],
    ['maxHttpHeaderSize="big" proxyName="w"', []],
    ['', []],
  ])('judges %s', (attributes, expected) => {
    expect(found('header-size-small', `<Connector port="8090" ${attributes}/>`)).toEqual(expected)
  })
})

describe('threads-exceed-pool', () => {
  const rule = 'threads-exceed-pool'
  const server = (attributes: string) => ['server-xml', `<Connector port="8090" ${attributes}/>`] as const
  const settings = (...properties: readonly (readonly [string, string])[]) => {
    const lines = properties.map(([name, value]) => `<property name="${name}">${value}</property>`)
    return [
      'confluence-cfg',
      `<confluence-configuration><properties>${lines.join('\n')}</properties></confluence-configuration>`,
    ] as const
  }

  it.each([
    [48, 57, true],
    [48, 60, false],
    [20, 29, true],
    [20, 30, false],
    [100, 124, true],
    [100, 125, false],
  ])('with %i threads and %i connections: %s', (threads, size, isFound) => {
    const files = [server(`maxThreads="${threads}"`), settings(['hibernate.hikari.maximumPoolSize', `${size}`])]
    expect(foundIn(rule, files)).toHaveLength(isFound ? 1 : 0)
  })

  it('looks at the pool in use, and mends it where it stands', () => {
    const both = settings(['hibernate.c3p0.max_size', '100'], ['hibernate.hikari.maximumPoolSize', '50'])
    const mended = settings(['hibernate.c3p0.max_size', '100'], ['hibernate.hikari.maximumPoolSize', '60'])
    expect(foundIn(rule, [server('maxThreads="48"'), both])).toEqual([`warning certain 1 ${mended[1]}`])
    expect(foundIn(rule, [both, server('')])).toHaveLength(1)
    expect(foundIn(rule, [server('maxThreads="$' + '{threads}"'), both])).toEqual([])
    expect(foundIn(rule, [both])).toEqual([])
  })

  it('follows the data source that the settings name', () => {
    const source = settings(['hibernate.connection.datasource', 'java:comp/env/jdbc/confluence'])
    const resources = (size: string) =>
      [
        'server-xml',
        `<Connector maxThreads="48"/><Resource name="jdbc/other" type="javax.sql.DataSource" maxTotal="1"/>
        <Resource name="jdbc/confluence" type="javax.sql.DataSource" ${size}/>`,
      ] as const
    expect(foundIn(rule, [resources('maxTotal="60"'), source])).toEqual([])
    expect(foundIn(rule, [resources('maxTotal="-1"'), source])).toEqual([])
    expect(foundIn(rule, [resources('maxTotal="40"'), source])[0]).toMatch(/^warning certain 0 /u)
    expect(foundIn(rule, [resources(''), source])[0]).toMatch(/^warning certain 0 /u)
    // Not the pool of Confluence where its settings name none.
    expect(foundIn(rule, [resources(''), settings(['hibernate.c3p0.max_size', '60'])])).toEqual([])
  })

  it('is not sure which of several nodes a file belongs to', () => {
    const pool = settings(['hibernate.c3p0.max_size', '20'])
    expect(foundIn(rule, [server('maxThreads="48"'), server('maxThreads="20"'), pool])[0]).toMatch(
      /^warning likely 2 /u,
    )
  })
})

describe('jndi-maxactive-ignored', () => {
  it.each([
    ['maxActive="60"', ['warning certain']],
    ['maxActive="60" maxTotal="60"', []],
    ['maxActive="60" factory="org.apache.tomcat.dbcp.dbcp2.BasicDataSourceFactory"', ['warning certain']],
    ['maxActive="60" factory="org.apache.commons.dbcp2.BasicDataSourceFactory"', ['warning certain']],
    ['maxActive="60" factory="org.apache.commons.dbcp.BasicDataSourceFactory"', []],
    ['maxActive="60" factory="com.zaxxer.hikari.HikariJNDIFactory"', []],
    ['maxActive="60" {{ more }}', []],
  ])('judges %s', (attributes, expected) => {
    const text = `<Resource name="jdbc/confluence" type="javax.sql.DataSource" ${attributes}/>`
    expect(found('jndi-maxactive-ignored', text)).toEqual(expected)
  })
})

describe('a comment of XML', () => {
  const connector = '<Connector port="8090"\n\n    scheme="HTTPS"\n    secure="true"/>\n'
  const look = (text: string) => {
    const {findings, notes} = check(text, [], 'server-xml')
    return {
      found: findings.map(finding => finding.check).filter(id => id === 'connector-scheme-case'),
      notes: notes.map(({id}) => id),
    }
  }

  it('suppresses what is found in the tag below it', () => {
    const comment = '<!-- shindan: ignore connector-scheme-case as the proxy wants it -->'
    expect(look(`${comment}\n<!-- another -->\n${connector}`)).toEqual({found: [], notes: ['findings-suppressed']})
    expect(look(`<!--\n  shindan: ignore connector-scheme-case why\n-->\n${connector}`).found).toEqual([])
    expect(look(`${comment}\n\n${connector}`)).toEqual({
      found: ['connector-scheme-case'],
      notes: ['suppression-unused'],
    })
  })

  it('suppresses in the whole file above the first tag', () => {
    const comment = '<!-- shindan: ignore-file connector-scheme-case as the proxy wants it -->'
    expect(look(`<?xml version="1.0"?>\n${comment}\n<Server port="1">\n${connector}</Server>`).found).toEqual([])
    expect(look(`<Server port="1">\n${comment}\n${connector}</Server>`).notes).toEqual(['suppression-malformed'])
  })
})
