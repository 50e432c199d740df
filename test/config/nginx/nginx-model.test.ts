import {describe, expect, it} from 'vitest'
import {chooseRoute} from '../../../src/config/forward/choose-route.ts'
import {nginxModel} from '../../../src/config/nginx/nginx-model.ts'
import {readNginx} from '../../../src/config/nginx/read-nginx.ts'
import type {ConfigModel, Known, Route, Site} from '../../../src/model/config-model.ts'
import {readNginxFixtures} from './read-fixtures.ts'

function model(text: string): ConfigModel {
  return nginxModel(readNginx(text, 'utf-8'), text)
}

function fixture(name: string): ConfigModel {
  const text = readNginxFixtures().find(each => each.name === name)?.text
  if (text === undefined) throw new Error(`no ${name}`)
  return model(text)
}

function site(text: string): Site {
  const [first] = model(text).sites
  if (!first) throw new Error('no site')
  return first
}

function route(text: string): Route {
  const [first] = site(text).routes
  if (!first) throw new Error('no route')
  return first
}

const value = (known: Known<unknown>): unknown => (known.known ? known.value : `unknown: ${known.why}`)

function target({target: to}: Route): string {
  if (to.kind !== 'backend') return to.kind === 'not-modelled' ? `not-modelled: ${to.what}` : to.kind
  return to.url.known ? `${to.url.value.host}:${to.url.value.port}${to.url.value.path}` : `unknown: ${to.url.why}`
}

describe('where a proxy_pass leads', () => {
  it.each([
    ['proxy_pass http://localhost:8090;', 'localhost:8090', 'raw'],
    ['proxy_pass http://Localhost:8090/;', 'localhost:8090/', 'canonical'],
    ['proxy_pass https://localhost/conf;', 'localhost:443/conf', 'canonical'],
    ['rewrite ^/x/(.*)$ /$1 break; proxy_pass http://localhost:8090;', 'localhost:8090', 'canonical'],
    ['rewrite ^/x$ /y redirect; proxy_pass http://localhost:8090;', 'localhost:8090', 'raw'],
    ['proxy_pass http://localhost:8090$request_uri;', 'localhost:8090', 'raw'],
    ['proxy_pass http://localhost:8090/x$uri$is_args$args;', 'localhost:8090/x', 'decoded'],
    ['proxy_pass http://localhost:8090/$1;', 'localhost:8090/', 'decoded'],
    ['set $b http://localhost:8090; proxy_pass $b;', 'localhost:8090', 'raw'],
    ['set $b localhost:8090; proxy_pass http://$' + '{b}/fixed/;', 'localhost:8090/fixed/', 'replaced'],
    ['set $b x; if ($a) { set $b y; } proxy_pass http://$b;', 'unknown: variable', 'raw'],
    ['proxy_pass http://$host:8090;', 'unknown: variable', 'raw'],
    ['proxy_pass http://localhost:8090$path;', 'unknown: variable', 'raw'],
    ['proxy_pass http://localhost:8090/$path;', 'localhost:8090/', 'unknown: variable'],
    ['proxy_pass http://unix:/run/x.sock;', 'unknown: not-modelled', 'raw'],
    ['proxy_pass http://confluence;', 'unknown: variable', 'raw'],
    ['proxy_pass http://{{ host }}:8090;', 'unknown: template', 'unknown: template'],
    ['return 404;', 'local', 'unknown: not-modelled'],
    ['fastcgi_pass unix:/run/php.sock;', 'local', 'unknown: not-modelled'],
    ['include proxy.conf;', 'not-modelled: include proxy.conf', 'unknown: include'],
    ['content_by_lua_block { ngx.say("x") }', 'not-modelled: content_by_lua_block', 'unknown: not-modelled'],
    ['if ($x) { proxy_pass http://a:1; } proxy_pass http://b:1;', 'not-modelled: if ($x)', 'unknown: condition'],
    ['if ($x) { return 403; } proxy_pass http://b:1;', 'b:1', 'raw'],
  ])('%s: to %s, path %s', (lines, to, path) => {
    const read = route(`server { location /x/ { ${lines} } }`)
    expect([target(read), value(read.path)]).toEqual([to, path])
  })

  it('resolves an upstream to the first server that is in use', () => {
    const text = 'upstream a { server b:1 down; server c:8090; } server { location / { proxy_pass http://A/x; } }'
    expect(target(route(text))).toBe('c:8090/x')
  })

  it('takes a bare name for a host where the file is whole', () => {
    expect(target(route('http { server { location / { proxy_pass http://confluence; } } }'))).toBe('confluence:80')
  })

  it('follows try_files to a named location', () => {
    const [first] = fixture('try-files').sites[0]?.routes ?? []
    expect(first && [first.form, target(first), first.match.value]).toEqual(['try_files', '127.0.0.1:8090', '/'])
  })

  it('keeps what is sent in place of the path, and what rewrites it', () => {
    expect(route('location / { proxy_pass http://a.b/$1?x; }').sends).toBe('/$1?x')
    expect(route('location / { rewrite ^/a /b; rewrite x y break; proxy_pass http://a.b; }').rewrites).toMatchObject([
      {pattern: '^/a', replacement: '/b', flag: 'none'},
      {pattern: 'x', replacement: 'y', flag: 'break'},
    ])
  })

  it('says that a server answers itself where it does', () => {
    const {routes, guards} = site(
      'server { listen 80; return 301 https://$host$request_uri; location / { proxy_pass http://a.b; } }',
    )
    expect(routes.map(target)).toEqual(['local'])
    expect(guards).toMatchObject([{kind: 'redirect', match: {value: '/'}}, {kind: 'open'}])
  })
})

describe('the settings of a route', () => {
  const settings = (lines: string, outer = '') =>
    route(`http { ${outer} server { location / { proxy_pass http://a.b; ${lines} } } }`).settings

  it('are those of nginx where none are written', () => {
    const {host, forwardedProto, websocket, idleTimeout, bodyLimit, lostHeaders} = settings('')
    expect([host, forwardedProto, websocket, idleTimeout, bodyLimit].map(value)).toEqual([
      {kind: 'backend'},
      {kind: 'none'},
      false,
      60,
      1_048_576,
    ])
    expect(lostHeaders).toEqual([])
  })

  it('are inherited, headers together or not at all', () => {
    const outer =
      'proxy_set_header Host $host; proxy_set_header x-forwarded-proto https; client_max_body_size 0; proxy_read_timeout 5m;'
    const kept = settings('proxy_send_timeout 1h;', outer)
    expect([kept.host, kept.forwardedProto, kept.bodyLimit, kept.idleTimeout].map(value)).toEqual([
      {kind: 'client'},
      {kind: 'text', value: 'https'},
      0,
      300,
    ])
    const lost = settings('proxy_set_header X-Forwarded-Proto $scheme;', outer)
    expect([lost.host, lost.forwardedProto].map(value)).toEqual([{kind: 'backend'}, {kind: 'client'}])
    expect(lost.lostHeaders.map(({name}) => name)).toEqual(['Host'])
  })

  it.each([
    ['', false],
    ['proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "Upgrade";', true],
    ['proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "Upgrade";', false],
    ['proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade;', false],
    ['proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $up;', true],
    ['proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $down;', false],
    [
      'proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $else;',
      'unknown: variable',
    ],
    ['include proxy_params;', 'unknown: include'],
  ])('with %j pass on a WebSocket: %s', (lines, expected) => {
    const maps = 'map $http_upgrade $up { default upgrade; "" close; } map $http_upgrade $down { default close; }'
    expect(value(settings(lines, maps).websocket)).toBe(expected)
  })

  it.each([
    ['$http_host', {kind: 'client'}],
    ['$host:$server_port', {kind: 'client'}],
    ['$proxy_host', {kind: 'backend'}],
    ['wiki.example.com', {kind: 'text', value: 'wiki.example.com'}],
    ['""', {kind: 'none'}],
    ['$mine', 'unknown: variable'],
    ['{{ name }}', 'unknown: template'],
  ])('with Host %s give %j', (written, expected) => {
    expect(value(settings(`proxy_set_header Host ${written};`).host)).toEqual(expected)
  })

  it('send the name of an upstream as the Host', () => {
    const hosts = ['', 'proxy_set_header Host $proxy_host;'].map(lines => {
      const text = `http { upstream wiki { server 10.0.0.1:8090; } server { location / { proxy_pass http://wiki; ${lines} } } }`
      return value(route(text).settings.host)
    })
    expect(hosts).toEqual([
      {kind: 'text', value: 'wiki'},
      {kind: 'text', value: 'wiki'},
    ])
  })

  it('are not known where the text ends within the location', () => {
    const {routes, gaps} = site('server { location / { proxy_pass http://a.b;')
    expect(routes.map(({settings: {bodyLimit}}) => value(bodyLimit))).toEqual(['unknown: cut-off'])
    expect(gaps.map(({why}) => why)).toEqual(['cut-off'])
  })
})

describe('the site of a server', () => {
  it('has names, addresses and TLS', () => {
    const {sites} = fixture('redirect-to-https')
    expect(sites.map(({names, listen, tls}) => [names.length, listen, value(tls)])).toEqual([
      [2, ['18701', '[::]:18701'], false],
      [1, ['18702'], true],
    ])
  })

  it('lists guards, the weakest match first, and what lifts them', () => {
    const {guards} = site(`server { auth_basic "x"; location / { } location ~ \\.js$ { auth_basic off; }
      location /rest/ { auth_request off; } location = /a { return 302 /b; } }`)
    expect(guards.map(({kind, match}) => `${kind} ${match.value}`)).toEqual([
      'login /',
      'login /',
      'login /rest/',
      'open \\.js$',
      'redirect /a',
    ])
  })

  it('is one for a fragment that stands alone', () => {
    const read = site('proxy_pass http://localhost:8090/;\nproxy_set_header Host $host;')
    expect(read.routes).toMatchObject([{match: {kind: 'prefix', value: ''}, form: 'proxy_pass'}])
    expect(read.routes.map(({settings}) => value(settings.host))).toEqual([{kind: 'client'}])
    expect(site('location /x { proxy_pass http://localhost:8090; }').routes.map(target)).toEqual(['localhost:8090'])
  })

  it('has gaps where something may send requests elsewhere', () => {
    const text =
      'server { include a.conf; if ($x) { rewrite ^ /y last; } if ($y) { return 301 /z; } location / { {{ x }} } }'
    expect(site(text).gaps.map(({why}) => why)).toEqual(['include', 'condition', 'template'])
  })

  it('names stream, which passes on what it does not read', () => {
    expect(model('stream { server { listen 443; proxy_pass a:1; } }').gaps).toMatchObject([
      {why: 'not-modelled', what: 'stream'},
    ])
  })
})

describe('an output of nginx -T', () => {
  const dump = [
    'nginx: the configuration file /etc/nginx/nginx.conf syntax is ok',
    '# configuration file /etc/nginx/nginx.conf:',
    'events { }',
    'http {',
    '  proxy_set_header Host $host;',
    '  include /etc/nginx/conf.d/*.conf;',
    '  include gone.conf;',
    '}',
    '# configuration file /etc/nginx/conf.d/b.conf:',
    'server { listen 81; location / { include snippets/proxy.conf; } }',
    '# configuration file /etc/nginx/snippets/proxy.conf:',
    'proxy_pass http://localhost:8090/;',
    '# configuration file /etc/nginx/conf.d/a.conf:',
    'server { listen 80; location /a { proxy_pas http://x; } }',
    '',
  ].join('\n')

  it('is read as one configuration, each include in its place', () => {
    const {sites, gaps} = model(dump)
    expect(sites.map(({listen}) => listen)).toEqual([['80'], ['81']])
    const [first] = sites[1]?.routes ?? []
    expect(first && [target(first), value(first.settings.host)]).toEqual(['localhost:8090/', {kind: 'client'}])
    expect(first && dump.slice(first.span.from, first.span.to)).toBe('proxy_pass http://localhost:8090/')
    expect(gaps.map(({what}) => what)).toEqual(['include gone.conf'])
  })

  it('is checked in the context of each include', () => {
    expect(readNginx(dump, 'utf-8').problems.map(({id}) => id)).toEqual(['directive-unknown'])
  })

  it('ends where files include each other', () => {
    const loop = '# configuration file /a:\ninclude b; include b;\n# configuration file /b:\ninclude a; include a;\n'
    expect(model(loop).sites).toEqual([])
  })
})

describe('chooseRoute on a model', () => {
  it.each([
    ['/', '='],
    ['/static/a.png', '^~'],
    ['/x/a.png', '~*'],
    ['/ab/page', '~'],
    ['/wiki/a.pdf', '~ .pdf'],
    ['/wiki/admin/x', '/wiki/admin'],
    ['/wiki', '301'],
    ['/nothing', 'none'],
  ])('%s', (path, expected) => {
    const read = fixture('regex-locations').sites[0]
    const choice = read && chooseRoute(read, path)
    const forms: Readonly<Record<string, string>> = {
      '/': '=',
      '/static/': '^~',
      '\\.(?:css|js|png)$': '~*',
      '^/(?<space>\\w{2,10})/page$': '~',
      '\\.pdf$': '~ .pdf',
    }
    const said =
      choice?.kind === 'slash-redirect' ? '301' : choice?.kind === 'none' ? 'none' : (choice?.route.match.value ?? '')
    expect(forms[said] ?? said).toBe(expected)
  })
})
