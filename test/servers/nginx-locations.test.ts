import {describe, expect, it} from 'vitest'
import {chooseRoute} from '../../src/config/forward/choose-route.ts'
import {readConfig} from '../../src/config/read-config.ts'
import {seededRandom} from '../bench/logs/seeded-random.ts'
import {sourceOf} from '../config/source-of.ts'
import {sendRaw} from './send-raw.ts'
import {startNginx} from './start-nginx.ts'

/** Each location answers with a status of its own; those that end in a slash would pass on, and so redirect. */
const locations = `
location / {
  location /a { {s} location /a/b { {s} location = /a/b/c { {s} } location ~ c.$ { {s} } } }
  location ~ ^/a/.*x$ { {s} }
  {s}
}
location = /a/b/d { {s} }
location ^~ /b { location ~ \\.js$ { {s} } location /b/a/ { proxy_pass http://127.0.0.1:1; {s} } {s} }
location /b/c { {s} }
location /c/ { proxy_pass http://127.0.0.1:1; {s} location /c/a { {s} } }
location = /c/b/ { proxy_pass http://127.0.0.1:1; {s} }
location ~* ^/D/(?!a) { {s} location ~ b { {s} } }
location ~ \\.js$ { {s} }
location ~ "^/(?:a|b|c)/(?<name>[a-c]{2,})$" { {s} }
location /d { {s} }
location = /d { {s} }
`

describe('the location that a real nginx picks', () => {
  it('is that of the model, for random paths', async () => {
    let status = 410
    const text = locations.replaceAll('{s}', () => `return ${status++};`)
    const nginx = await startNginx(text)
    try {
      const [site] = readConfig(sourceOf(text, 'nginx-config')).model.sites
      if (!site) throw new Error('no site')
      const random = seededRandom(20250926)
      const parts = ['/', '/', '/', 'a', 'b', 'c', 'd', 'x', 'D', '.js']
      const paths = Array.from({length: 1500}, () => {
        const path = Array.from({length: 1 + random.below(7)}, () => random.of(parts)).join('')
        return `/${path}`.replace(/\/+/gu, '/')
      })
      const seen = await sendRaw(nginx.port, paths)
      const said = paths.map(path => {
        const choice = chooseRoute(site, path)
        if (choice.kind !== 'route') return choice.kind === 'slash-redirect' ? 301 : choice.kind
        return Number(/return (\d+)/u.exec(text.slice(choice.route.span.from, choice.route.span.to))?.[1])
      })
      expect(paths.map((path, index) => `${path} ${said[index]}`)).toEqual(
        paths.map((path, index) => `${path} ${seen[index]}`),
      )
      expect(new Set(seen).size).toBeGreaterThan(16)
    } finally {
      await nginx.stop()
    }
  })
})
