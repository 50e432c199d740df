import {unreadSettings} from '../../src/config/unread-settings.ts'
import type {PathRewrite, Route, RouteMatch, Site} from '../../src/model/config-model.ts'

/** A configuration of nginx for tests with the real one: what stands in `server`, and what it says. */
export interface NginxCase {
  readonly name: string
  /** `{b}` stands for the backend's URL. */
  readonly text: string
  readonly site: Site
}

const span = {from: 0, to: 0}

interface LocationParts {
  /** `null` for no URI part. */
  readonly path?: string
  readonly sends?: string
  readonly status?: number
  readonly rewrites?: readonly PathRewrite[]
  readonly within?: Route
}

/** A location as it is written after the word `location`; proxied unless it has a status. */
function location(form: string, {path = '', sends, status, rewrites, within}: LocationParts = {}): Route {
  const [sign = '', value = ''] = form.includes(' ') ? form.split(' ') : ['', form]
  const match: RouteMatch = sign.startsWith('~')
    ? {kind: 'regex', value, span, ignoresCase: sign === '~*'}
    : sign === '='
      ? {kind: 'exact', value, span}
      : {kind: 'prefix', value, segment: false, span, ...(sign === '^~' && {stops: true})}
  const url = {scheme: 'http', host: '127.0.0.1', port: 8090, path, span}
  return {
    match,
    target:
      status === undefined
        ? {kind: 'backend', url: {known: true, value: url, spans: []}}
        : {kind: 'local', span, ...(status !== 0 && {status})},
    path: {known: true, value: path === '' && sends === undefined ? 'raw' : 'canonical', spans: []},
    settings: unreadSettings('not-modelled', span),
    ...(sends !== undefined && {sends}),
    ...(rewrites && {rewrites}),
    ...(within && {within}),
    ...(status === undefined && value.endsWith('/') && {redirectsSlash: true}),
    form: `location ${form}`,
    span,
  }
}

function site(routes: readonly Route[], rewrites: readonly PathRewrite[] = [], mergeSlashes = true): Site {
  return {
    proxy: 'nginx',
    names: [],
    listen: [],
    routes,
    pick: 'nginx-locations',
    rewrites,
    span,
    settings: {
      encodedSlash: {known: true, value: 'decode', spans: []},
      mergeSlashes: {known: true, value: mergeSlashes, spans: []},
    },
    tls: {known: true, value: false, spans: []},
    guards: [],
    gaps: [],
  }
}

function rewrite(pattern: string, replacement: string, flag: PathRewrite['flag'], status?: number): PathRewrite {
  return {pattern, replacement, flag, span, ...(status !== undefined && {status})}
}

const nested = location('/conf/', {path: '/n/'})

/** One of each way in which nginx forms what it sends. */
export const nginxCases: readonly NginxCase[] = [
  {name: 'no URI part', text: 'location / { proxy_pass {b}; }', site: site([location('/')])},
  {name: 'a lone slash as URI part', text: 'location / { proxy_pass {b}/; }', site: site([location('/', {path: '/'})])},
  {
    name: 'a context path on both sides',
    text: 'location /conf { proxy_pass {b}/conf; }',
    site: site([location('/conf', {path: '/conf'})]),
  },
  {
    name: 'a context path that ends in a slash, and a target with a path of its own',
    text: 'location /conf/ { proxy_pass "{b}/x(y)%20z/"; }',
    site: site([location('/conf/', {path: '/x(y)%20z/'})]),
  },
  {
    name: 'merge_slashes off',
    text: 'merge_slashes off; location / { proxy_pass {b}/; }',
    site: site([location('/', {path: '/'})], [], false),
  },
  {
    name: 'exact, guarded, regular and plain locations',
    text: [
      'location / { proxy_pass {b}; }',
      'location = /conf { proxy_pass {b}/exact; }',
      'location ^~ /conf/download { proxy_pass {b}/guarded/; }',
      'location ~ \\.pdf$ { proxy_pass {b}; }',
      'location /conf/09 { return 418; }',
      'location ~* zq(.*) { proxy_pass {b}/captured$1; }',
    ].join('\n'),
    site: site([
      location('/'),
      location('= /conf', {path: '/exact'}),
      location('^~ /conf/download', {path: '/guarded/'}),
      location('~ \\.pdf$'),
      location('/conf/09', {status: 418}),
      location('~* zq(.*)', {sends: '/captured$1'}),
    ]),
  },
  {
    name: 'nested locations',
    text: [
      'location /conf/ {',
      '  proxy_pass {b}/n/;',
      '  location /conf/download/ { proxy_pass {b}; }',
      '  location ~ ^/conf/(.*)09 { proxy_pass {b}/$1; }',
      '}',
    ].join('\n'),
    site: site([
      nested,
      location('/conf/download/', {within: nested}),
      location('~ ^/conf/(.*)09', {sends: '/$1', within: nested}),
    ]),
  },
  {
    name: 'rewrite … break without a URI part',
    text: 'location / { rewrite ^/conf/(.*)$ /ctx/$1 break; proxy_pass {b}; }',
    site: site([location('/', {rewrites: [rewrite('^/conf/(.*)$', '/ctx/$1', 'break')]})]),
  },
  {
    name: 'rewrite … break with a URI part',
    text: 'location /conf/ { rewrite ^/conf/(.*)$ /$1?p=$1 break; proxy_pass {b}/uri/; }',
    site: site([location('/conf/', {path: '/uri/', rewrites: [rewrite('^/conf/(.*)$', '/$1?p=$1', 'break')]})]),
  },
  {
    name: 'rewrite … last, and one that drops the query',
    text: [
      'rewrite ^/conf/download/(.*)09(.*)$ /other/$2?a=$1 last;',
      'location / { proxy_pass {b}; }',
      'location /conf { rewrite a(.)c /x$1? last; rewrite Zq /z; proxy_pass {b}/conf; }',
      'location /other { proxy_pass {b}/o; }',
      'location /x { proxy_pass {b}; }',
    ].join('\n'),
    site: site(
      [
        location('/'),
        location('/conf', {path: '/conf', rewrites: [rewrite('a(.)c', '/x$1?', 'last'), rewrite('Zq', '/z', 'none')]}),
        location('/other', {path: '/o'}),
        location('/x'),
      ],
      [rewrite('^/conf/download/(.*)09(.*)$', '/other/$2?a=$1', 'last')],
    ),
  },
  {
    name: '$request_uri',
    text: 'location / { proxy_pass {b}/pre$request_uri; }',
    site: site([location('/', {sends: '/pre$request_uri'})]),
  },
  {
    name: '$uri with the query',
    text: 'location / { proxy_pass {b}$uri$is_args$args; }',
    site: site([location('/', {sends: '$uri$is_args$args'})]),
  },
  {
    name: 'a named capture',
    text: 'location ~ ^/conf(?<rest>/.*)$ { proxy_pass {b}/r$rest?$args; }',
    site: site([location('~ ^/conf(?<rest>/.*)$', {sends: '/r$rest?$args'})]),
  },
  {
    name: 'a variable for the host, with and without a fixed path',
    text: [
      'set $backend {b};',
      'location / { proxy_pass $backend; }',
      'location /conf/ { proxy_pass $backend/fixed; }',
    ].join('\n'),
    site: site([location('/'), location('/conf/', {sends: '/fixed'})]),
  },
  {
    name: 'redirects and answers of its own',
    text: [
      'location / { proxy_pass {b}; }',
      'location /conf/download/ { rewrite Zq /conf redirect; rewrite 09 /conf permanent; proxy_pass {b}/d/; }',
      'location /conf/ { proxy_pass {b}; }',
    ].join('\n'),
    site: site([
      location('/'),
      location('/conf/download/', {
        path: '/d/',
        rewrites: [rewrite('Zq', '/conf', 'redirect', 302), rewrite('09', '/conf', 'redirect', 301)],
      }),
      location('/conf/'),
    ]),
  },
]
