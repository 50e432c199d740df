import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {readConfig} from '../../src/config/read-config.ts'
import {readConfigs} from '../../src/config/read-configs.ts'
import {sourceOf} from '../config/source-of.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shindan-nginx-'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const files: Readonly<Record<string, string>> = {
  'nginx.conf': `pid nginx.pid;
error_log error.log;
include modules/*.conf;
events { include events.conf; }
http {
    include upstream.conf;
    include sites/[!d]*.conf;
    server {
        listen 127.0.0.1:8081;
        include snippets/wiki.conf;
        location /x/ { include snippets/headers?conf; proxy_pass http://wiki/; }
    }
    include sites/d.conf;
}
`,
  'events.conf': 'worker_connections 10;',
  'upstream.conf': 'upstream wiki { server 127.0.0.1:8090; }\n',
  'snippets/wiki.conf': 'location / {\n  include snippets/headers.conf;\n  proxy_pass http://wiki;\n}\n# the end',
  'snippets/headers.conf': 'proxy_set_header Host $host;\nproxy_set_header X-Forwarded-Proto https;',
  'sites/b.conf': 'server { listen 127.0.0.1:8082; server_name b; location / { proxy_pass http://wiki/b; } }\n',
  'sites/a.conf': 'server { listen 127.0.0.1:8082; server_name a; location / { proxy_pass http://wiki/a; } }\n',
  'sites/d.conf': 'server { listen 127.0.0.1:8082; server_name d; return 404; }\n',
  'sites/.hidden.conf': 'nonsense\n',
}

/** A model without its places. */
function placeless(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each) => (/^spans?$/u.test(key) ? undefined : each)))
}

it('files that include each other are read as nginx -T prints them', () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
  const dump = execFileSync('/usr/sbin/nginx', [
    '-T',
    '-q',
    '-p',
    folder,
    '-e',
    'error.log',
    '-c',
    join(folder, 'nginx.conf'),
  ])
  const dropped = Object.entries(files).map(([name, text], input) => ({
    input,
    source: {...sourceOf(text, 'nginx-config'), name: join(folder, name)},
  }))
  const [reading] = readConfigs(dropped).readings
  const {model} = readConfig(sourceOf(dump.toString(), 'nginx-config'))
  expect(reading?.model.sites.map(({names}) => names)).toEqual([['a'], ['b'], [], ['d']])
  expect(placeless(reading?.model)).toEqual(placeless(model))
})
