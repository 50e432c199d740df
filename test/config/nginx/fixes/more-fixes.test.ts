import {describe, expect, it} from 'vitest'
import type {RemedyId} from '../../../../src/config/rules/rule.ts'
import {applyEdits} from '../../../../src/input/apply-edits.ts'
import {checkNginx} from '../check-nginx.ts'

/** The text after the first correction with this remedy; null where none is offered. */
function mend(remedy: RemedyId, text: string): string | null {
  const {findings, source} = checkNginx(text)
  const fix = findings.flatMap(({fixes}) => fixes).find(each => each.remedy === remedy)
  return fix ? applyEdits(source.text, fix.edits) : null
}

describe('enable-websocket', () => {
  it('repeats what is inherited, in the indentation and the line endings of the file', () => {
    const before = [
      'server {',
      '\tproxy_http_version 1.1;',
      '\tproxy_set_header Host $host;',
      '\tproxy_set_header Connection "";',
      '\tlocation /synchrony {',
      '\t\tproxy_pass http://localhost:8091/synchrony; # editing',
      '\t}',
      '}',
      '',
    ]
    const after = [
      ...before.slice(0, 6),
      '\t\tproxy_set_header Host $host;',
      '\t\tproxy_set_header Upgrade $http_upgrade;',
      '\t\tproxy_set_header Connection "upgrade";',
      ...before.slice(6),
    ]
    expect(mend('enable-websocket', before.join('\r\n'))).toBe(after.join('\r\n'))
  })

  it('changes values of its own that hinder', () => {
    const text = (connection: string) =>
      `location /synchrony { proxy_pass http://localhost:8091; proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection ${connection}; }`
    expect(mend('enable-websocket', text('close'))).toBe(text('"upgrade"'))
  })

  it('stays on the line of a location that has one only', () => {
    expect(mend('enable-websocket', 'location /synchrony { proxy_pass http://localhost:8091; }')).toBe(
      'location /synchrony { proxy_pass http://localhost:8091; proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade"; }',
    )
  })
})

describe('preserve-host', () => {
  it('goes where the headers are set, so that none is lost', () => {
    const text = (more: string) =>
      `server {\n  proxy_set_header X-Real-IP $remote_addr;${more}\n  location / {\n    proxy_pass http://localhost:8090;\n  }\n}\n`
    expect(mend('preserve-host', text(''))).toBe(text('\n  proxy_set_header Host $host;'))
  })

  it('changes another host', () => {
    const text = (host: string) =>
      `location / {\n  proxy_pass http://localhost:8090;\n  proxy_set_header Host ${host};\n}\n`
    expect(mend('preserve-host', text('internal'))).toBe(text('$host'))
  })
})

describe('repeat-headers', () => {
  it('goes to the block that hides those above it', () => {
    const text = (more: string) =>
      `http {\n  proxy_set_header Host $host;\n  server {\n    proxy_set_header X-Real-IP $remote_addr;${more}\n    location / {\n      proxy_pass http://localhost:8090;\n    }\n  }\n}\n`
    expect(mend('repeat-headers', text(''))).toBe(text('\n    proxy_set_header Host $host;'))
  })
})

describe('corrections of values', () => {
  it('are put in place of the one that the location has', () => {
    const text = (limit: string) =>
      `location / {\n  client_max_body_size ${limit};\n  proxy_pass http://localhost:8090;\n}\n`
    expect(mend('raise-body-limit', text('10m'))).toBe(text('110m'))
  })

  it('are not offered within a condition', () => {
    const text = 'location / {\n  if ($arg_x) {\n    proxy_pass http://localhost:8090;\n  }\n}\n'
    expect(mend('raise-body-limit', text)).toBeNull()
  })
})

describe('exempt-token-auth', () => {
  const server = (...lines: readonly string[]) => ['server {', ...lines.map(line => `\t${line}`), '}', ''].join('\n')
  const location = (...lines: readonly string[]) => ['location /conf {', ...lines.map(line => `\t${line}`), '}']
  const pass = 'proxy_pass http://localhost:8090/conf;'
  const open = 'location ~ "^/conf/(rest/token-auth/|download/token-auth/|plugins/servlet/imgFilter(/|$))[^;%]*$" {'

  it('repeats what the location says, without its guard and the path of its address', () => {
    const guarded = location('proxy_set_header Host $host;', 'deny all;', pass)
    const exempt = [open, '\tallow all;', '\tproxy_set_header Host $host;', '\tproxy_pass http://localhost:8090;', '}']
    expect(mend('exempt-token-auth', server(...guarded))).toBe(server(...exempt, ...guarded))
  })

  it('lifts a login of the server', () => {
    const mended = mend('exempt-token-auth', server('auth_request /login;', ...location(pass)))
    expect(mended).toContain(`\tauth_request /login;\n\t${open}\n\t\tauth_request off;\n\t\tproxy_pass`)
  })

  it('is not offered where the location has blocks, stops expressions, or puts another path', () => {
    const of = (...lines: readonly string[]) => mend('exempt-token-auth', server(...lines))
    expect(of(...location('auth_basic x;', 'if ($args) { set $a b; }', pass))).toBeNull()
    expect(of('location ^~ /conf {', '\tauth_basic x;', `\t${pass}`, '}')).toBeNull()
    expect(of(...location('auth_basic x;', 'proxy_pass http://localhost:8090/;'))).toBeNull()
  })
})
