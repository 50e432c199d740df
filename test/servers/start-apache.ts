import {execFile, spawn} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {connect} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {freePort} from './free-port.ts'
import {stopChild} from './stop-child.ts'

/** A real httpd on loopback that runs one configuration. */
export interface RunningApache {
  readonly port: number
  /** What `apache2 -t` says about another configuration in place of this one. */
  readonly configtest: (text: string) => Promise<ConfigTest>
  /** Puts another configuration in place and reloads gracefully; resolves when the new one answers. */
  readonly reload: (text: string) => Promise<void>
  readonly errorLog: () => Promise<string>
  readonly stop: () => Promise<void>
}

export interface ConfigTest {
  readonly ok: boolean
  /** What httpd printed. */
  readonly output: string
}

const program = '/usr/sbin/apache2'
const modules = [
  ...['mpm_event', 'authz_core', 'headers', 'alias', 'rewrite', 'proxy', 'proxy_http', 'proxy_ajp'],
  ...[
    'proxy_wstunnel',
    'slotmem_shm',
    'proxy_balancer',
    'lbmethod_byrequests',
    'authn_core',
    'authn_file',
    'auth_basic',
    'authz_user',
  ],
  ...['authz_host', 'access_compat', 'env', 'setenvif', 'ssl'],
]

/**
 * Starts httpd with the configuration under test, which stands at server level after `Listen`. Every answer carries
 * `X-Generation`, by which a reload is told; nothing else is added that could touch a request.
 */
export async function startApache(text: string): Promise<RunningApache> {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'shindan-apache-'))
  const file = join(folder, 'httpd.conf')
  let generation = 0
  await writeFile(file, wholeConfig(folder, port, generation, text))
  const child = spawn(program, ['-f', file, '-DFOREGROUND'], {stdio: ['ignore', 'ignore', 'pipe']})
  let complaint = ''
  child.stderr.on('data', chunk => {
    complaint += chunk
  })
  const errorLog = (): Promise<string> => readFile(join(folder, 'error.log'), 'utf8').catch(() => '')
  const wait = async (): Promise<void> => {
    // Old processes may still take a connection for a moment.
    for (let tries = 0, seen = 0; seen < 5; tries += 1) {
      seen = (await askGeneration(port)) === String(generation) ? seen + 1 : 0
      if (seen > 0) continue
      if (child.exitCode !== null || tries > 400) {
        throw new Error(`Apache did not start: ${complaint}${await errorLog()}`)
      }
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
  const stop = async (): Promise<void> => {
    await stopChild(child)
    await rm(folder, {recursive: true, force: true})
  }
  await wait().catch(async error => {
    await stop()
    throw error
  })
  return {
    port,
    errorLog,
    configtest: other => testConfig(folder, port, other),
    reload: async other => {
      generation += 1
      await writeFile(file, wholeConfig(folder, port, generation, other))
      child.kill('SIGUSR1')
      await wait()
    },
    stop,
  }
}

/** What `apache2 -t` says about a configuration, without starting it. */
export async function configtest(text: string): Promise<ConfigTest> {
  const folder = await mkdtemp(join(tmpdir(), 'shindan-apache-'))
  try {
    return await testConfig(folder, 1, text)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

async function testConfig(folder: string, port: number, text: string): Promise<ConfigTest> {
  const file = join(folder, 'candidate.conf')
  await writeFile(file, wholeConfig(folder, port, 0, text))
  try {
    const {stderr} = await promisify(execFile)(program, ['-t', '-f', file])
    return {ok: true, output: stderr}
  } catch (error) {
    return {ok: false, output: String(error)}
  }
}

function wholeConfig(folder: string, port: number, generation: number, text: string): string {
  return [
    `ServerRoot ${folder}`,
    `PidFile ${folder}/httpd.pid`,
    `ErrorLog ${folder}/error.log`,
    'LogLevel warn',
    'ServerName localhost',
    'StartServers 1',
    'ThreadsPerChild 25',
    'MaxRequestWorkers 25',
    ...modules.map(name => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    `Listen 127.0.0.1:${port}`,
    `Header always set X-Generation ${generation}`,
    'KeepAliveTimeout 30',
    'MaxKeepAliveRequests 0',
    text,
    '',
  ].join('\n')
}

function askGeneration(port: number): Promise<string | null> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', chunk => {
      answer += chunk.toString('latin1')
    })
    socket.on('error', () => resolve(null))
    socket.on('close', () => resolve(/X-Generation: (\d+)/u.exec(answer)?.[1] ?? null))
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
  })
}
