import {describe, expect, it} from 'vitest'
import {chooseSite} from '../../../src/config/forward/choose-site.ts'
import {predict} from '../../../src/config/predict.ts'
import type {Site} from '../../../src/model/config-model.ts'
import {check} from '../check.ts'
import {haproxySites} from '../haproxy-sites.ts'

/** Where each route of a site leads, by what it matches. */
function routesOf({routes}: Site): readonly string[] {
  return routes.map(({match, target}) => {
    const to =
      target.kind === 'backend' ? (target.url.known ? `${target.url.value.port}` : target.url.why) : target.kind
    return `${match.value} ${to}`
  })
}

const backends = [
  'backend confluence',
  ' server c1 10.0.0.1:8090',
  ' server c2 10.0.0.2:8090 backup',
  'backend synchrony',
  ' server s1 10.0.0.1:8091',
  'backend jira',
  ' server j1 10.0.0.3:8080 ssl verify none',
].join('\n')

function frontend(lines: string): string {
  return `defaults\n mode http\n timeout client 1m\n timeout server 1m\nfrontend f\n bind :80\n${lines}\n${backends}\n`
}

describe('the sites of a frontend', () => {
  it('are one where nothing tells requests apart', () => {
    const [site, ...others] = haproxySites(
      frontend(' use_backend synchrony if { path_beg /synchrony }\n default_backend confluence'),
    )
    expect(others).toEqual([])
    expect(site && routesOf(site)).toEqual(['/synchrony 8091', '/ 8090'])
  })

  it('are one for each host that ACLs name, and one for all others', () => {
    const sites = haproxySites(
      frontend(
        [
          ' acl jira hdr(host) -i jira.example.com issues.example.com',
          ' use_backend jira if jira',
          ' use_backend synchrony if { path_beg /synchrony } { hdr_end(host) .example.com }',
          ' default_backend confluence',
        ].join('\n'),
      ),
    )
    expect(sites.map(site => [site.names, routesOf(site)])).toEqual([
      [[], ['/ 8090']],
      [['jira.example.com', 'issues.example.com'], ['/ 8080']],
      [['*.example.com'], ['/synchrony 8091', '/ 8090']],
    ])
    expect(chooseSite(sites, 'issues.example.com')).toBe(sites[1])
    expect(chooseSite(sites, 'wiki.example.com')).toBe(sites[2])
    expect(chooseSite(sites, 'elsewhere.test')).toBe(sites[0])
  })

  it('are apart by TLS, and a redirect to it answers all that come without', () => {
    const sites = haproxySites(
      frontend(
        ' bind :443 ssl crt wiki.pem\n http-request redirect scheme https code 301 unless { ssl_fc }\n default_backend confluence',
      ),
    )
    expect(sites.map(({tls, listen}) => [tls.known && tls.value, listen])).toEqual([
      [true, [':443']],
      [false, [':80']],
    ])
    expect(sites.map(site => predict(site, '/x'))).toEqual([{forwarded: '/x'}, {answered: 301}])
  })

  it('are apart by a request for a WebSocket where an ACL asks for one', () => {
    const sites = haproxySites(
      frontend(' use_backend synchrony if { hdr(Upgrade) -i websocket }\n default_backend confluence'),
    )
    expect(sites.map(routesOf)).toEqual([['/ 8090'], ['/ 8091']])
  })
})

describe('what a condition makes of a route', () => {
  it.each([
    ['{ path_beg /a } { path_beg /a/b }', ['/a/b', '/a/bc'], ['/a', '/b']],
    ['{ path_beg /a } !{ path_beg /a/b }', ['/a', '/a/c'], ['/a/b', '/b']],
    ['!{ path_beg /a }', ['/b', '/'], ['/a', '/ab']],
    ['{ path /a } or { path_end .b }', ['/a', '/x.b'], ['/a/', '/x.c']],
    ['{ path_dir a } { path_sub b }', ['/a/b', '/b/a'], ['/a', '/ab']],
    ['{ path_beg -i /Aa }', ['/aA', '/AA'], ['/b']],
    ['{ path -m reg ^/(a|b)$ }', ['/a', '/b'], ['/ab']],
    ['{ path,lower -m end .pdf }', ['/x.PDF'], ['/x']],
    ['{ url_beg /a }', ['/a?b'], ['/b?/a']],
    ['METH_TRACE or FALSE', [], ['/a']],
    ['!METH_OPTIONS { nbsrv(b) gt 0 }', ['/a'], []],
  ])('%s', (condition, taken, left) => {
    const [site] = haproxySites(frontend(` use_backend jira if ${condition}\n default_backend confluence`))
    if (!site) throw new Error('no site')
    const ports = [...taken, ...left].map(target => {
      const answer = predict(site, target)
      if (!('forwarded' in answer)) throw new Error(JSON.stringify(answer))
      return haproxyPort(site, target)
    })
    expect(ports).toEqual([...taken.map(() => 8080), ...left.map(() => 8090)])
  })

  it.each([
    ['{ src 10.0.0.0/8 }', 'condition'],
    ['{ path_beg -f list.txt }', 'include'],
    ['{ path,url_dec /a }', 'not-modelled'],
    ['{ path_beg "$' + '{PREFIX}" }', 'variable'],
    ['{ hdr(X-A) b } { path_beg / }', 'condition'],
    ['nothing', 'not-modelled'],
  ])('is not known of %s', (condition, why) => {
    const [site] = haproxySites(frontend(` use_backend jira if ${condition}\n default_backend confluence`))
    expect(site && JSON.stringify(predict(site, '/a'))).toContain(`{"unknown":"${why}: use_backend jira if`)
  })
})

/** The port that a request arrives at, of those in `backends`. */
function haproxyPort(site: Site, target: string): number | undefined {
  const [path = ''] = target.split('?')
  const route = site.routes.find(({match}) => {
    if (match.kind === 'prefix') return path.startsWith(match.value)
    if (match.kind === 'exact') return path === match.value
    return new RegExp(match.value.replaceAll('\\z', '$'), match.ignoresCase ? 'iu' : 'u').test(path)
  })
  return route?.target.kind === 'backend' && route.target.url.known ? route.target.url.value.port : undefined
}

describe('fragments', () => {
  it.each([
    ['backend confluence\n server c1 wiki1:8090 check', ['/ 8090']],
    ['server c1 wiki1:8090 check', ['/ 8090']],
    ['listen wiki\n bind :80\n server c1 [::1]:8090', ['/ 8090']],
    ['frontend f\n bind :80\n default_backend elsewhere', ['/ include']],
    ['frontend f\n use_backend b if { path_beg /x }\nbackend b\n server s {{ host }}:8090', ['/x template']],
    ['backend b\n server s "$' + '{HOST}:8090"', ['/ variable']],
    ['backend b\n server s /var/run/b.sock', ['/ not-modelled']],
    ['frontend f\n default_backend b\nbackend b\n default-server ssl\n server s a:8443 no-ssl', ['/ 8443']],
  ])('%j', (text, routes) => {
    expect(haproxySites(text).map(routesOf)).toEqual([routes])
  })

  it('say nothing of timeouts that the file around them may hold', () => {
    const [site] = haproxySites('backend synchrony\n server s1 a:8091')
    expect(site?.routes[0]?.settings.idleTimeout).toMatchObject({known: false, why: 'include'})
  })
})

describe('the check of an HAProxy configuration', () => {
  const short = 'listen s\n bind :80\n mode http\n timeout client 20s\n timeout server 20s\n server s1 a:8091'

  it('keeps line endings in its corrections', () => {
    const {findings} = check(short.replaceAll('\n', '\r\n'), [], 'haproxy-config')
    expect(findings.flatMap(({fixes}) => fixes.flatMap(({edits}) => edits.map(({insert}) => insert)))).toEqual([
      '\r\n timeout tunnel 1h',
    ])
  })

  it.each([' # shindan: ignore tunnel-timeout-short meant so', ' # shindan: ignore tunnel-timeout-short'])(
    'reads the comment%s',
    comment => {
      const text = `${short}${comment}`
      const {findings, notes} = check(text, [], 'haproxy-config')
      const isSuppressed = comment.endsWith('meant so')
      expect(findings.length).toBe(isSuppressed ? 0 : 1)
      expect(notes.map(({id}) => id)).toEqual([isSuppressed ? 'findings-suppressed' : 'suppression-without-reason'])
    },
  )

  it('claims nothing of a template', () => {
    const {notes, questions} = check(`${short}\n{% if wiki %}\n option nonsense\n{% endif %}`, [], 'haproxy-config')
    expect(notes.map(({id}) => id)).toEqual(['template'])
    expect(questions.map(({why}) => why)).toEqual(['template'])
  })

  it('marks a space that is none, and not within quotes', () => {
    const text = 'listen s\n bind :80\n server\u00a0s1 a:8090\n description "a\u3000b"'
    const {model} = check(text, [], 'haproxy-config')
    expect(model.marks.map(({span}) => text.slice(span.from - 6, span.to))).toEqual(['server\u00a0'])
  })
})
