/** A configuration of HAProxy for tests with the real one. */
export interface HaproxyCase {
  readonly name: string
  /** What stands behind the `bind` of a `listen`, or whole sections; `{bind}` stands for an address, `{b}` for a backend's. */
  readonly text: string
}

const whole = (lines: string) => `frontend f\n bind {bind}\n${lines}`

/** One of each way in which HAProxy forms what it sends, or picks where to. */
export const haproxyCases: readonly HaproxyCase[] = [
  {name: 'nothing said', text: 'server s {b}'},
  {name: 'mode tcp', text: 'mode tcp\nserver s {b}'},
  {
    name: 'routes by the beginning, the end, the whole and a part of a path',
    text: whole(`
 acl pdf path_end -i .pdf
 use_backend one if { path_beg /conf/download } !pdf
 use_backend two if pdf or { path /conf }
 use_backend three if { path_sub 09 } { path_dir conf } || { path_reg ^/conf/(a|b)+ }
 use_backend two unless { path_beg -i /CONF }
 default_backend three
backend one
 http-request set-path /one%[path]
 server s {b}
backend two
 http-request set-path /two%[path]
 server s {b}
backend three
 server s {b}`),
  },
  {
    name: 'what no backend takes',
    text: whole(' use_backend one if { path_beg /conf }\nbackend one\n server s {b}'),
  },
  {name: 'set-path with the path', text: 'http-request set-path /ctx%[path]\nserver s {b}'},
  {name: 'set-path, always the same', text: 'http-request set-path /fixed\nserver s {b}'},
  {
    name: 'set-pathq and set-query',
    text: 'http-request set-pathq /p%[path]?q=%[query]\nhttp-request set-query %[query]&x=1%%\nserver s {b}',
  },
  {name: 'set-query, empty', text: 'http-request set-query "%[query]"\nserver s {b}'},
  {name: 'set-uri', text: 'http-request set-uri /u%[url]\nserver s {b}'},
  {
    name: 'replace-path that takes a context off',
    text: String.raw`http-request replace-path ^/conf(/.*)?$ \1 if { path_beg /conf/ }
server s {b}`,
  },
  {
    name: 'replace-path that puts another context',
    text: String.raw`http-request replace-path /conf/([^/]*)/(.*) /wiki/\2/\1\x41
server s {b}`,
  },
  {
    name: 'replace-pathq and replace-uri',
    text: String.raw`http-request replace-pathq ([^?]*)(\?(.*))? /r\1\2
http-request replace-uri ^(.*)$ /u\1
server s {b}`,
  },
  {
    name: 'regsub',
    text: 'http-request set-path "%[path,regsub(^/conf/?,/)]"\nserver s {b}',
  },
  {name: 'url_dec', text: 'http-request set-path /d%[path,url_dec]\nserver s {b}'},
  ...[
    'path-merge-slashes',
    'path-strip-dot',
    'path-strip-dotdot',
    'path-strip-dotdot full',
    'percent-decode-unreserved',
    'percent-decode-unreserved strict',
    'percent-to-uppercase',
    'percent-to-uppercase strict',
    'query-sort-by-name',
  ].map(normalizer => ({
    name: `normalize-uri ${normalizer}`,
    text: `http-request normalize-uri ${normalizer}\nserver s {b}`,
  })),
  {
    name: 'rules of the frontend and of the backend, and a redirect',
    text: whole(`
 http-request normalize-uri percent-decode-unreserved
 http-request set-path /f%[path] if { path_beg /conf }
 use_backend one if { path_beg /f/conf/d }
 default_backend two
backend one
 http-request replace-path ^/f(.*) /one\\1
 server s {b}
backend two
 server s {b}`),
  },
]
