import {spawn} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {canConnect} from './can-connect.ts'
import {freePort} from './free-port.ts'
import {startApache} from './start-apache.ts'
import {startNginx} from './start-nginx.ts'
import {stopChild} from './stop-child.ts'
import {waitUntil} from './wait-until.ts'

/** A web server that serves a folder under the snippet in its `headers/`. */
interface PackServer {
  readonly port: number
  readonly stop: () => Promise<void>
}

const types = '/etc/nginx/mime.types'

/** Serves a folder with a real server that includes the folder's own header snippet. */
export const servePack: Readonly<Record<'nginx' | 'apache' | 'caddy', (dir: string) => Promise<PackServer>>> = {
  nginx: async dir => {
    const snippet = await readFile(join(dir, 'headers', 'nginx.conf'), 'utf8')
    const [outside = '', inside = ''] = snippet.split('# Inside of server')
    return startNginx(`${outside}\nserver {\ninclude ${types};\nroot ${dir};\n#${inside}\n}`)
  },
  apache: async dir => {
    const snippet = join(dir, 'headers', 'apache.conf')
    return startApache(
      [
        'LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so',
        'LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so',
        'TypesConfig /etc/mime.types',
        `DocumentRoot ${dir}`,
        `<Directory ${dir}>\nRequire all granted\n</Directory>`,
        `Include ${snippet}`,
      ].join('\n'),
    )
  },
  caddy: async dir => {
    const port = await freePort()
    const folder = await mkdtemp(join(tmpdir(), 'shindan-caddy-'))
    const file = join(folder, 'Caddyfile')
    const site = `http://127.0.0.1:${port} {\nbind 127.0.0.1\nroot * ${dir}\nimport ${join(dir, 'headers', 'Caddyfile')}\nfile_server\n}`
    await writeFile(file, `{\nadmin off\n}\n${site}\n`)
    const child = spawn('/usr/bin/caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
      env: {...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder},
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let complaint = ''
    child.stderr.on('data', chunk => {
      complaint += chunk
    })
    await waitUntil(
      async () => child.exitCode !== null || (await canConnect(port)),
      () => complaint,
    )
    if (child.exitCode !== null) throw new Error(`Caddy did not start: ${complaint}`)
    return {
      port,
      stop: async () => {
        await stopChild(child)
        await rm(folder, {recursive: true, force: true})
      },
    }
  },
}
