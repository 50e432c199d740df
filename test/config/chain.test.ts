import {describe, expect, it} from 'vitest'
import {openOrder} from '../../src/config/chain/open-order.ts'
import {frontOf} from '../../src/config/front-of.ts'
import {readConfigs} from '../../src/config/read-configs.ts'
import {pathReencoded} from '../../src/config/rules/path-reencoded.ts'
import type {ConfigInputKind} from '../../src/model/input-kind.ts'
import {checkExample} from './check.ts'
import {sourceOf} from './source-of.ts'

type File = readonly [name: string, kind: ConfigInputKind, text: string]

function example(...files: readonly File[]) {
  const [first, ...others] = files.map(([name, kind, text]) => ({name, kind, text}))
  if (!first) throw new Error('Unexpected absence of files')
  return {...first, others}
}

/** What is found, by rule, and the file that it is found in. */
function find(files: readonly File[], front?: number): readonly string[] {
  const {findings} = checkExample(example(...files), front === undefined ? {} : {front})
  return findings.map(({check, severity, places}) => `${check} ${severity} ${files[places[0]?.input ?? 0]?.[0]}`)
}

function questions(files: readonly File[], front?: number): readonly string[] {
  const asked = checkExample(example(...files), front === undefined ? {} : {front}).questions
  return asked.map(({check, why, needs}) => `${check} ${why} ${needs}`)
}

/** The proxies of which it is open which stands in front. */
function open(files: readonly File[], front?: number): readonly number[] {
  const sources = files.map(([name, kind, text], input) => ({input, source: {...sourceOf(text, kind), name}}))
  const models = readConfigs(sources).readings.map(({model}) => model)
  return openOrder(models, {loggedPaths: [], ...(front !== undefined && {front})})
}

/** nginx with TLS that sends everything to one address. */
function nginx(target: string, more = ''): File {
  const text = `server {
    listen 443 ssl;
    server_name wiki.example.com;
    client_max_body_size 200m;
    location / {
        proxy_pass ${target};
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-Proto $scheme;
        ${more}
    }
}
`
  return ['nginx.conf', 'nginx-config', text]
}

/** Apache behind it, which leads to Confluence. */
function apache(listen: string, pass: string, more = 'ProxyPreserveHost On'): File {
  return ['site.conf', 'apache-config', `<VirtualHost ${listen}>\n  ${more}\n  ${pass}\n</VirtualHost>\n`]
}

const raw = 'ProxyPass / http://localhost:8090/ nocanon'
const connector = (attributes: string): File => [
  'server.xml',
  'server-xml',
  `<Connector port="8090" maxThreads="48" maxHttpHeaderSize="32768" relaxedPathChars="[]|" relaxedQueryChars="[]|{}" ${attributes}/>\n`,
]
const publicUrl = connector('proxyName="wiki.example.com" proxyPort="443" scheme="https" secure="true"')

describe('nginx in front of Apache', () => {
  it('is sound where both keep what the browser sent', () => {
    expect(find([nginx('http://127.0.0.1:8080'), apache('*:8080', raw), publicUrl])).toEqual([])
  })

  it.each([
    ['Apache encodes the path again', 'http://127.0.0.1:8080', 'ProxyPass / http://localhost:8090/', 'site.conf'],
    ['nginx does', 'http://127.0.0.1:8080/', raw, 'nginx.conf'],
  ])('%s', (_title, target, pass, file) => {
    expect(find([nginx(target), apache('*:8080', pass), publicUrl])).toEqual([`path-reencoded error ${file}`])
  })

  it('judges what reaches Confluence of the host: that of the last which replaces it', () => {
    const silent = connector('scheme="https" secure="true"')
    const files = [nginx('http://127.0.0.1:8080'), apache('*:8080', raw, 'ProxyPreserveHost Off'), silent]
    expect(find(files)).toEqual(['host-not-preserved warning site.conf'])
    const replaced: File = [
      nginx('')[0],
      'nginx-config',
      nginx('http://127.0.0.1:8080')[2].replace('$host', '$proxy_host'),
    ]
    expect(find([replaced, apache('*:8080', raw), silent])).toEqual(['host-not-preserved warning nginx.conf'])
  })

  it('knows that Apache lets X-Forwarded-Proto of nginx pass, and that a connector has to believe it', () => {
    const files = [nginx('http://127.0.0.1:8080'), apache('*:8080', raw), connector('')]
    expect(find(files)).toEqual(['connector-public-url-mismatch warning server.xml'])
    const valve: File = [...connector('')]
    const text = `${valve[2]}<Valve className="org.apache.catalina.valves.RemoteIpValve"/>\n`
    expect(find([files[0] as File, files[1] as File, [valve[0], valve[1], text]])).toEqual([])
  })

  it('compares the connector with the proxy that the browser asks, not with the one behind it', () => {
    const behind = apache('*:8080', raw, 'ServerName inside.example.com\n  ProxyPreserveHost On')
    expect(find([nginx('http://127.0.0.1:8080'), behind, publicUrl])).toEqual([])
  })

  it('decides about a logged request along the chain', () => {
    const decide = (...files: readonly File[]) => {
      const sources = files.map(([name, kind, text], input) => ({input, source: {...sourceOf(text, kind), name}}))
      const models = readConfigs(sources).readings.map(({model}) => model)
      return pathReencoded.decide(models, {path: '/download/attachments/1/a(b).pdf', hasPlaceholder: false})
    }
    const front = nginx('http://127.0.0.1:8080')
    expect(decide(front, apache('*:8080', 'ProxyPass / http://localhost:8090/'))).toEqual({
      answer: 'holds',
      certainty: 'certain',
    })
    expect(decide(front, apache('*:8080', raw)).answer).toBe('fails')
    expect(decide(nginx('http://127.0.0.1:8080/'), apache('*:8080', raw)).answer).toBe('holds')
  })
})

describe('which of two proxies stands in front', () => {
  const elsewhere = [nginx('http://10.0.0.5/'), apache('*:80', raw), publicUrl]

  it('is asked where only a port that every server has speaks for it', () => {
    expect(questions(elsewhere)).toEqual(['path-reencoded order reverse-proxy'])
    expect(find(elsewhere)).not.toContain('path-reencoded error nginx.conf')
  })

  it('is taken from the user', () => {
    expect(questions(elsewhere, 0)).toEqual([])
    expect(find(elsewhere, 0)).toEqual(['path-reencoded error nginx.conf'])
  })

  it('is not asked where both answer to one name, or the host is this machine', () => {
    const named = apache('*:80', raw, 'ServerName wiki.example.com\n  ProxyPreserveHost On')
    expect(find([nginx('http://10.0.0.5/'), named, publicUrl])).toEqual(['path-reencoded error nginx.conf'])
    expect(questions([nginx('http://127.0.0.1:80'), apache('*:80', raw), publicUrl])).toEqual([])
  })

  it('does not matter where each leads to Confluence by itself', () => {
    expect(questions([nginx('http://10.0.0.5:8090'), apache('*:80', raw), publicUrl])).toEqual([])
  })

  it('is open where a proxy leads to nothing that is known, and to no other proxy at hand', () => {
    expect(open(elsewhere)).toEqual([0, 1])
    // Another port may be that of a container.
    expect(open([nginx('http://10.0.0.5:8081'), apache('*:8080', raw)])).toEqual([0, 1])
    expect(open([nginx('http://10.0.0.5:8081'), apache('*:8080', raw)], 1)).toEqual([0, 1])
  })

  it.each([
    ['of one proxy', [nginx('http://10.0.0.5/'), publicUrl], undefined],
    ['where the files tell', [nginx('http://127.0.0.1:8080'), apache('*:8080', raw)], undefined],
    ['where each leads to Confluence', [nginx('http://10.0.0.5:8090'), apache('*:80', raw)], undefined],
    ['of what is no proxy, whatever is said', [publicUrl, connector(''), nginx('http://10.0.0.5/')], 2],
  ] as const)('is not open %s', (_title, files, front) => {
    expect(open(files, front)).toEqual([])
  })

  it('is told by the file that is named, also as a part of another', () => {
    const sources = [
      {...sourceOf('Include sites/*.conf\n'), name: 'httpd.conf'},
      {...sourceOf(`${raw}\n`), name: 'sites/wiki.conf'},
    ]
    const {readings} = readConfigs(sources.map((source, input) => ({input, source})))
    expect([frontOf(readings, 1), frontOf(readings, undefined)]).toEqual([{front: 0}, {}])
  })
})

describe('limits for uploads on one way', () => {
  const front = (limit: string): File => [
    'nginx.conf',
    'nginx-config',
    nginx('http://127.0.0.1:8080')[2].replace('client_max_body_size 200m;', limit),
  ]
  const behind = (bytes: number): File => {
    const deny = `http-request deny deny_status 413 if { req.body_size gt ${bytes} }`
    const text = `listen l\n  bind :8080\n  mode http\n  ${deny}\n  server one localhost:8090\n`
    return ['haproxy.cfg', 'haproxy-config', text]
  }
  const mib = 2 ** 20

  it.each<[string, number, readonly string[]]>([
    ['client_max_body_size 20m;', 50, ['body-limit-small warning nginx.conf']],
    ['client_max_body_size 50m;', 50, ['body-limit-small warning nginx.conf']],
    ['client_max_body_size 50m;', 20, ['body-limit-small warning haproxy.cfg']],
    ['client_max_body_size 200m;', 20, ['body-limit-small warning haproxy.cfg']],
    ['client_max_body_size 20m;', 200, ['body-limit-small warning nginx.conf']],
    // The default takes the place of no limit that is written: the file around it may say another.
    ['', 20, ['body-limit-small info nginx.conf', 'body-limit-small warning haproxy.cfg']],
  ])('nginx with %j before HAProxy with %i MB: the smallest is named', (limit, size, expected) => {
    expect(find([front(limit), behind(size * mib), publicUrl])).toEqual(expected)
  })

  it('are both named in one finding, whose correction is offered though the next then counts', () => {
    const {findings} = checkExample(example(front('client_max_body_size 20m;'), behind(50 * mib), publicUrl))
    expect(findings.map(({facts, fixes}) => [facts.bytes, facts.next, fixes.map(({remedy}) => remedy)])).toEqual([
      [20 * mib, 50 * mib, ['raise-body-limit']],
    ])
  })
})

describe('an AJP connector without a secret', () => {
  const without: File = ['server.xml', 'server-xml', '<Connector port="8009" protocol="AJP/1.3" maxThreads="48"/>']
  const pass = 'ProxyPass / ajp://localhost:8009/ nocanon'

  it('is spoken of once, by the rule that sees more', () => {
    expect(find([without])).toEqual(['ajp-open warning server.xml'])
    const routes = `${pass}\n  ProxyPass /wiki ajp://localhost:8009/wiki nocanon secret=77aa02c1`
    expect(find([apache('*:80', routes), without])).toEqual(['ajp-secret-mismatch error server.xml'])
  })

  it('is spoken of by itself where the proxy does not lead there', () => {
    expect(find([apache('*:80', raw), without])).toContain('ajp-open warning server.xml')
  })
})

describe('an AJP connector with a secret', () => {
  const secret = 'secret="b2d41f9c"'
  const own: File = ['server.xml', 'server-xml', `<Connector port="8009" protocol="AJP/1.3" ${secret}/>`]
  const other: File = ['server.xml', 'server-xml', `<Connector port="8019" protocol="AJP/1.3" ${secret}/>`]
  const sent = 'nocanon secret=b2d41f9c'
  const told = 'ajp-secret-mismatch error site.conf'
  const tellSecret = (routes: string, connector: File): readonly string[] =>
    find([apache('*:80', routes), connector]).filter(each => each.startsWith('ajp-secret-mismatch'))

  it.each<[string, readonly string[], File]>([
    // The second line shares what the first made, without the secret.
    [`ProxyPass /a ajp://localhost:8019/a nocanon\nProxyPass /a/b ajp://localhost:8019/a/b ${sent}`, [told], other],
    [`ProxyPass /wiki ajp://localhost:8019/ ${sent}\nProxyPass / ajp://localhost:8019/ nocanon`, [], other],
    [`ProxyPass /wiki ajp://localhost:8009/ ${sent}\nProxyPass / ajp://localhost:8009/ nocanon`, [], own],
    [`ProxyPass /wiki ajp://localhost:8009/wiki ${sent}\nProxyPass / ajp://localhost:8009/ nocanon`, [told], own],
    [
      `<Proxy ajp://localhost:8009/>\nRequire all granted\n</Proxy>\nProxyPass / ajp://localhost:8009/ ${sent}`,
      [],
      own,
    ],
  ])('is sent what the worker has that httpd finds: %s', (routes, expected, connector) => {
    expect(tellSecret(routes, connector)).toEqual(expected)
  })

  it('is well where the logged path has a longer URL with the secret', () => {
    const routes = `ProxyPass / ajp://localhost:8009/ nocanon\nProxyPass /wiki ajp://localhost:8009/wiki ${sent}`
    expect(tellSecret(routes, own)).toEqual([told])
    const {findings} = checkExample(example(apache('*:80', routes), own), {loggedPaths: ['/wiki/download/x']})
    expect(findings.map(({check}) => check)).not.toContain('ajp-secret-mismatch')
  })
})

describe('a circle of proxies', () => {
  it('ends', () => {
    const one = nginx('http://127.0.0.1:8080')
    const other = apache('*:8080', 'ProxyPass / http://127.0.0.1:443/ nocanon')
    expect(find([one, other])).toEqual([])
  })
})

describe('the other file', () => {
  it('is asked for by a server.xml that is made for a proxy', () => {
    expect(questions([publicUrl])).toEqual(['connector-public-url-mismatch other-file reverse-proxy'])
    expect(questions([connector('')])).toEqual([])
  })

  it('is asked for by a proxy whose header somebody has to believe, and by one that changes the path', () => {
    expect(questions([nginx('http://127.0.0.1:8090')])).toEqual(['connector-public-url-mismatch other-file server-xml'])
    const mapped = apache('*:80', 'ProxyPass /wiki http://localhost:8090/confluence nocanon')
    expect(questions([mapped])).toEqual(['context-path-mismatch other-file server-xml'])
  })

  it('is asked for by a proxy that speaks AJP, without the secret being shown', () => {
    const file = apache('*:80', 'ProxyPass / ajp://localhost:8009/ nocanon secret=b2d41f9c')
    const asked = checkExample(example(file)).questions
    expect(asked.map(({check, why}) => `${check} ${why}`)).toEqual(['ajp-secret-mismatch other-file'])
    expect(JSON.stringify(asked)).not.toContain('b2d41f9c')
  })

  const settings = (...properties: readonly string[]): File => {
    const lines = properties.map(each => `<property name="${each.replace('=', '">')}</property>`).join('\n')
    return ['confluence.cfg.xml', 'confluence-cfg', `<confluence-configuration>${lines}</confluence-configuration>`]
  }
  const tomcat = (text: string): File => ['server.xml', 'server-xml', text]
  const pool = 'threads-exceed-pool other-file'

  it.each<[string, readonly File[], readonly string[]]>([
    ['more threads than usual', [tomcat('<Connector maxThreads="49"/>')], [`${pool} confluence-cfg`]],
    ['the threads of Tomcat itself', [tomcat('<Connector port="8090"/>')], [`${pool} confluence-cfg`]],
    ['the usual threads', [tomcat('<Connector maxThreads="48"/>')], []],
    ['a smaller pool than usual', [settings('hibernate.hikari.maximumPoolSize=30')], [`${pool} server-xml`]],
    ['the usual pool', [settings('hibernate.c3p0.max_size=60')], []],
    [
      'a data source that no file has',
      [settings('hibernate.connection.datasource=java:comp/env/jdbc/wiki'), tomcat('<Connector maxThreads="48"/>')],
      [`${pool} server-xml`],
    ],
    [
      'a data source that is here',
      [
        settings('hibernate.connection.datasource=java:comp/env/jdbc/wiki'),
        tomcat('<Connector/><Resource name="jdbc/wiki" type="javax.sql.DataSource" maxTotal="300"/>'),
      ],
      [],
    ],
    ['both files', [tomcat('<Connector maxThreads="200"/>'), settings('hibernate.c3p0.max_size=60')], []],
    [
      'an AJP secret',
      [tomcat('<Connector port="8009" protocol="AJP/1.3" maxThreads="48" secret="b2d41f9c"/>')],
      ['ajp-secret-mismatch other-file reverse-proxy'],
    ],
    ['AJP without a secret', [tomcat('<Connector protocol="AJP/1.3" maxThreads="48" secretRequired="false"/>')], []],
    [
      'encoded slashes that Tomcat takes',
      [connector('encodedSolidusHandling="passthrough"')],
      ['encoded-slash-chain other-file reverse-proxy'],
    ],
    ['encoded slashes that Tomcat refuses', [connector('encodedSolidusHandling="reject"')], []],
    ['encoded slashes, with the proxy', [connector('encodedSolidusHandling="passthrough"'), apache('*:80', raw)], []],
  ])('is asked for, or not, by %s', (_title, files, expected) => {
    const {questions: asked} = checkExample(example(...files))
    expect(asked.map(({check, why, needs}) => `${check} ${why} ${needs}`)).toEqual(expected)
    expect(JSON.stringify(asked)).not.toContain('b2d41f9c')
  })

  it('tells where Confluence listens', () => {
    const other = connector('').map(part => part.replace('8090', '8095')) as unknown as File
    const pass = apache(
      '*:80',
      'ProxyPass /wiki http://localhost:8095/wiki\n  ProxyPass /jira http://localhost:8096/jira',
    )
    expect(find([pass, other])).toContain('path-reencoded error site.conf')
    expect(find([pass])).toEqual([])
  })
})
