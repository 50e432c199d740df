/** A configuration of nginx for tests with the real one. */
export interface NginxCase {
  readonly name: string
  /** What stands in `server`; `{b}` stands for the backend's URL. */
  readonly text: string
}

/** One of each way in which nginx forms what it sends. */
export const nginxCases: readonly NginxCase[] = [
  {name: 'no URI part', text: 'location / { proxy_pass {b}; }'},
  {name: 'a lone slash as URI part', text: 'location / { proxy_pass {b}/; }'},
  {
    name: 'a context path on both sides',
    text: 'location /conf { proxy_pass {b}/conf; }',
  },
  {
    name: 'a context path that ends in a slash, and a target with a path of its own',
    text: 'location /conf/ { proxy_pass "{b}/x(y)%20z/"; }',
  },
  {
    name: 'merge_slashes off',
    text: 'merge_slashes off; location / { proxy_pass {b}/; }',
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
  },
  {
    name: 'rewrite … break without a URI part',
    text: 'location / { rewrite ^/conf/(.*)$ /ctx/$1 break; proxy_pass {b}; }',
  },
  {
    name: 'rewrite … break with a URI part',
    text: 'location /conf/ { rewrite ^/conf/(.*)$ /$1?p=$1 break; proxy_pass {b}/uri/; }',
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
  },
  {
    name: '$request_uri',
    text: 'location / { proxy_pass {b}/pre$request_uri; }',
  },
  {
    name: '$uri with the query',
    text: 'location / { proxy_pass {b}$uri$is_args$args; }',
  },
  {
    name: 'a named capture',
    text: 'location ~ ^/conf(?<rest>/.*)$ { proxy_pass {b}/r$rest?$args; }',
  },
  {
    name: 'a variable for the host, with and without a fixed path',
    text: [
      'set $backend {b};',
      'location / { proxy_pass $backend; }',
      'location /conf/ { proxy_pass $backend/fixed; }',
    ].join('\n'),
  },
  {
    name: 'redirects and answers of its own',
    text: [
      'location / { proxy_pass {b}; }',
      'location /conf/download/ { rewrite Zq /conf redirect; rewrite 09 /conf permanent; proxy_pass {b}/d/; }',
      'location /conf/ { proxy_pass {b}; }',
    ].join('\n'),
  },
]
