import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../../../src/input/apply-edits.ts'
import {checkNginx} from '../check-nginx.ts'

/** The text after the fix; null where none is offered. */
function mend(text: string): string | null {
  const {findings, source} = checkNginx(text)
  const fix = findings.flatMap(({fixes}) => fixes).find(({remedy}) => remedy === 'drop-uri-part')
  return fix ? applyEdits(source.text, fix.edits) : null
}

describe('dropping the URI part of a proxy_pass', () => {
  it.each([
    ['location / { proxy_pass http://localhost:8090/; }', 'location / { proxy_pass http://localhost:8090; }'],
    [
      'server {\r\n\tlocation /conf {\r\n\t\tproxy_pass  "http://localhost:8090/conf"; # 表\r\n\t}\r\n}\r\n',
      'server {\r\n\tlocation /conf {\r\n\t\tproxy_pass  "http://localhost:8090"; # 表\r\n\t}\r\n}\r\n',
    ],
    [
      'location ^~ /wiki/ { proxy_pass http://localhost:8090/wiki/; }',
      'location ^~ /wiki/ { proxy_pass http://localhost:8090; }',
    ],
    [
      'upstream confluence { server localhost:8090; } server { location / { proxy_pass http://confluence/; } }',
      'upstream confluence { server localhost:8090; } server { location / { proxy_pass http://confluence; } }',
    ],
  ])('mends %j and leaves no path that is changed', (text, expected) => {
    expect(mend(text)).toBe(expected)
    expect(checkNginx(expected).findings.map(({check}) => check)).not.toContain('path-reencoded')
  })

  it.each([
    'location /wiki { proxy_pass http://localhost:8090/; }',
    'location /wiki/ { proxy_pass http://localhost:8090/conf/; }',
    'location / { rewrite ^/(.*)$ /$1 break; proxy_pass http://localhost:8090; }',
    'proxy_pass http://localhost:8090/;',
  ])('is not offered where both sides differ: %s', text => {
    const {findings} = checkNginx(text)
    expect(findings.map(({check}) => check)).toContain('path-reencoded')
    expect(mend(text)).toBeNull()
  })
})
