import {existsSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {onFreePort} from './on-free-port.ts'
import {servePortalDemo} from './portal-demo/serve-portal-demo.ts'
import {serveSite} from './serve-site.ts'

/**
 * `npm start`: serves the built site, and on another port a support portal that embeds its search.
 * `PORT` and `HOST` say where; without them loopback, from 3000 on. A port that is taken is passed over.
 */
const build = fileURLToPath(new URL('../../build', import.meta.url))

if (!existsSync(path.join(build, 'headers', 'headers.json'))) {
  process.stderr.write('Unexpected missing site in build/, expected one made by: npm run build\n')
  process.exit(2)
}
const host = process.env.HOST || '127.0.0.1'
const first = Number(process.env.PORT || 3000)
if (!Number.isInteger(first) || first < 0 || first > 65535) {
  process.stderr.write(`Unexpected PORT \`${process.env.PORT}\`, expected a number from 0 to 65535\n`)
  process.exit(2)
}
const site = await onFreePort(first, port => serveSite({dir: build, port, host, headers: true}))
const next = Number(new URL(site.url).port) + 1
const portal = await onFreePort(next, port => servePortalDemo({port, knowledgeBaseUrl: site.url}))
process.stdout.write(`Shindan: ${site.url} (日本語: ${site.url}ja/), demo portal: ${portal.url}\n`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void Promise.all([site.close(), portal.close()]).then(() => process.exit(0))
  })
}
