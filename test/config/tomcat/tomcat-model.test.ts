import {describe, expect, it} from 'vitest'
import type {Known} from '../../../src/model/config-model.ts'
import type {TomcatModel} from '../../../src/model/tomcat-model.ts'
import {check} from '../check.ts'

function read(text: string): TomcatModel {
  const {tomcat} = check(text, [], 'server-xml').model
  if (!tomcat) throw new Error('Unexpected model without Tomcat')
  return tomcat
}

/** A value, `?` and the reason where it is not known, null where it is not written. */
function said<T>(written: Known<T> | null | undefined): T | string | null {
  if (!written) return null
  return written.known ? written.value : `?${written.why}`
}

/** What is said of each connector's ports and of another attribute. */
function connectors<K extends 'scheme' | 'proxyName' | 'relaxedQueryChars' | 'secret' | 'threads'>(
  text: string,
  name: K,
) {
  return read(text).connectors.map(connector => [said(connector.port), said<string | number>(connector[name])])
}

describe('a connector', () => {
  it('has what its attributes say, at their places', () => {
    const text = `<Connector port="8090"\r\n\t scheme='https' secure="TRUE" maxThreads="48" SSLEnabled="yes"/>`
    const [connector] = read(text).connectors
    expect(connector).toMatchObject({
      kind: 'http',
      port: {value: 8090},
      scheme: {value: 'https'},
      secure: {value: true},
      sslEnabled: {value: false},
      threads: {value: 48},
      proxyName: null,
      service: 0,
    })
    const [span = {from: 0, to: 0}] = connector?.scheme?.spans ?? []
    expect(text.slice(span.from, span.to)).toBe("scheme='https'")
  })

  it.each([
    ['protocol="HTTP/1.1"', 'http'],
    ['protocol="org.apache.coyote.http11.Http11NioProtocol"', 'http'],
    ['protocol="AJP/1.3"', 'ajp'],
    ['protocol="org.apache.coyote.ajp.AjpNioProtocol"', 'ajp'],
    ['protocol="com.example.Own"', null],
    ['protocol="$' + '{protocol}"', null],
    ['', 'http'],
  ])('with %s is %s', (attribute, kind) => {
    expect(read(`<Connector ${attribute}/>`).connectors[0]?.kind).toBe(kind)
  })

  it.each([
    ['&quot;&amp;&lt;&gt;&apos;', `"&<>'`],
    ['&#x5c;&#96;', '\\`'],
    ['a\n\tb', 'a  b'],
    ['&undeclared;', '?not-modelled'],
    ['a & b', '?not-modelled'],
    ['&#0;', '?not-modelled'],
    ['$' + '{chars}', '?variable'],
    ['{{ chars }}', '?template'],
    ['<%= chars %>', '?template'],
  ])('with the value %j says %j', (written, value) => {
    expect(connectors(`<Connector port="1" relaxedQueryChars="${written}"/>`, 'relaxedQueryChars')).toEqual([
      [1, value],
    ])
  })

  it('has a number only where Java reads one', () => {
    const numbers = ['8090', ' 8090', '80a', '-1', ''].map(port => connectors(`<Connector port="${port}"/>`, 'scheme'))
    expect(numbers.flat().map(([port]) => port)).toEqual([8090, '?not-modelled', '?not-modelled', -1, '?not-modelled'])
  })

  it('takes the threads of its executor, else its own, else 200', () => {
    const text = `<Service>
      <Executor name="pool" maxThreads="77"/><Executor name="plain"/>
      <Connector port="1" maxThreads="48" executor="pool"/><Connector port="2" executor="plain"/>
      <Connector port="3" maxThreads="48" executor="none"/><Connector port="4"/>
      <Connector port="5" executor="$\{pool}"/>
    </Service>`
    expect(connectors(text, 'threads')).toEqual([
      [1, 77],
      [2, 200],
      [3, 48],
      [4, 200],
      [5, '?variable'],
    ])
  })

  it('has nothing that is known, where a placeholder stands among its attributes', () => {
    const text = '<Connector port="8090" {% if tls %}scheme="https"{% endif %}/><Connector port="1" {{ more }}/>'
    expect(connectors(text, 'scheme')).toEqual([
      ['?template', '?template'],
      ['?template', '?template'],
    ])
  })

  it('is one of the comment that holds it', () => {
    const text = `<!-- 予備:\n <Connector port="8443" scheme="https" keystorePass="geheim"/> --><Connector port="8090"/>`
    const {connectors: active, commentedOut} = read(text)
    expect(active.map(({port}) => said(port))).toEqual([8090])
    expect(commentedOut.map(({port}) => said(port))).toEqual([8443])
    const [span = {from: 0, to: 0}] = commentedOut[0]?.scheme?.spans ?? []
    expect(text.slice(span.from, span.to)).toBe('scheme="https"')
  })
})

describe('a server.xml', () => {
  const text = `<?xml version="1.0"?>
<!DOCTYPE Server [<!ENTITY more SYSTEM "more.xml"><!ENTITY port "8090">]>
<Server port="8000"><Service name="one">
  <Connector port="&port;" proxyName="&more;"/>
  &more;
  <![CDATA[ <Connector port="9"/> ]]>
  <Engine><Host><Context path="/wiki" docBase="../confluence" sessionCookieName="WIKI">
    <Resource name="jdbc/confluence" type="javax.sql.DataSource" maxTotal="60" password="p&amp;w"/>
    <Resource name="mail/Session" type="jakarta.mail.Session"/>
  </Context>
  <Valve className="org.apache.catalina.valves.RemoteIpValve" protocolHeader="X-Forwarded-Proto"/></Host></Engine>
</Service><Service name="two"><Connector port="8009" protocol="AJP/1.3" secret="s"/>
  <Engine><Host><Context path="$\{base}/synchrony-proxy"/></Host></Engine></Service></Server>`

  it('has contexts, pools and valves beside the connectors, by service', () => {
    const {contexts, resources, remoteIpValves, connectors: all} = read(text)
    expect(all.map(({service}) => service)).toEqual([0, 1])
    expect(contexts.map(({path, service}) => [said(path), service])).toEqual([
      ['/wiki', 0],
      ['?variable', 1],
    ])
    expect(resources.map(({name, maxTotal}) => [said(name), said(maxTotal)])).toEqual([['jdbc/confluence', 60]])
    expect(remoteIpValves).toMatchObject([{within: 'host', service: 0, protocolHeader: {value: 'X-Forwarded-Proto'}}])
  })

  it('never has an entity replaced', () => {
    expect(connectors(text, 'proxyName')).toEqual([
      ['?variable', '?include'],
      [8009, null],
    ])
    expect(read(text).gaps.map(({why, what}) => [why, what])).toEqual([['include', '&more;']])
  })

  const laughs = Array.from({length: 9}, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('\n')

  it.each([
    ['a billion laughs', `<!ENTITY l0 "lol">\n${laughs}`, 'port="8090" proxyName="&l9;"', '?variable'],
    ['an entity that holds itself', '<!ENTITY a "&b;"><!ENTITY b "&a;">', 'port="8090" proxyName="&a;"', '?variable'],
    ['a file', '<!ENTITY a SYSTEM "file:///etc/passwd">', 'port="8090" proxyName="&a;"', '?include'],
    ['an address', '<!ENTITY a PUBLIC "-//x" "http://127.0.0.1/a">', 'port="8090" proxyName="x&a;y"', '?include'],
    [
      'a parameter entity',
      '<!ENTITY % a SYSTEM "http://127.0.0.1/a"> %a;',
      'port="8090" proxyName="&b;"',
      '?not-modelled',
    ],
    ['an attribute in an entity', `<!ENTITY a 'w" secret="s'>`, 'port="8090" proxyName="&a;"', '?variable'],
  ])('reads nothing of what %s stands for', (_title, subset, attributes, expected) => {
    const hostile = `<?xml version="1.0"?>\n<!DOCTYPE Server [\n${subset}\n]>\n<Server><Connector ${attributes}/></Server>`
    const begin = process.cpuUsage()
    const {model, findings, notes} = check(hostile, [], 'server-xml')
    // To put in what stands for it would take minutes, and gigabytes.
    expect(process.cpuUsage(begin).user / 1_000_000).toBeLessThan(5)
    expect(
      model.tomcat?.connectors.map(({port, proxyName, secret}) => [said(port), said(proxyName), said(secret)]),
    ).toEqual([[8090, expected, null]])
    expect(JSON.stringify([model, findings])).not.toMatch(/lollol|root:/u)
    expect(notes.filter(({id}) => id === 'variable-unknown')).toEqual([])
  })

  it('may be brought in from a DTD, which is a gap', () => {
    const {gaps} = read('<!DOCTYPE Server SYSTEM "file:///etc/passwd">\n<Server port="1"></Server>')
    expect(gaps.map(({why}) => why)).toEqual(['include'])
  })

  it('holds secrets, also in comments', () => {
    const given = `<!-- <Connector keystorePass="one"/> -->${text}`
    const {model} = check(given, [], 'server-xml')
    expect(model.secrets?.map(({from, to}) => given.slice(from, to))).toEqual(['one', 'p&amp;w', 's'])
  })

  it('has no note for routes that it cannot have', () => {
    expect(check('<Connector port="8090"/>', [], 'server-xml').notes).toEqual([])
  })

  it.each([
    ['<Connector port="8090" port="8091"/>', 'directive-repeated'],
    ['<Connector proxyName="&nobody;"/>', 'variable-unknown'],
    ['<Connector proxyName="a & b"/>', 'text-unexpected'],
    ['<Server port="8000"><Service>', 'cut-off'],
    ['<Connector port="{{ port }}"/>', 'template'],
  ])('%s has a note', (broken, id) => {
    expect(check(broken, [], 'server-xml').notes.map(note => note.id)).toContain(id)
  })
})
