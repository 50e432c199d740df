import {execFileSync, spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {freePort} from './free-port.ts'
import {privateAuthority} from './private-authority.ts'
import {startApache} from './start-apache.ts'
import {startHaproxy} from './start-haproxy.ts'
import {startNginx} from './start-nginx.ts'
import {type RunningTls, startTls} from './start-tls.ts'
import {stopChild} from './stop-child.ts'

/** Asks an address once for each line that it reads, and says what came of it: one line, the causes behind one another. */
const client = `
import java.net.*;
public class Ask {
  public static void main(String[] args) throws Exception {
    var lines = new java.io.BufferedReader(new java.io.InputStreamReader(System.in));
    while (lines.readLine() != null) {
      try {
        ((HttpURLConnection) new URL(args[0]).openConnection()).getResponseCode();
        System.out.println("trusted");
      } catch (Exception problem) {
        var chain = new StringBuilder();
        for (Throwable one = problem; one != null; one = one.getCause()) chain.append(one).append(" | ");
        System.out.println(chain);
      }
    }
  }
}`
const refused = /PKIX path building failed: .*unable to find valid certification path to requested target/u

const folder = mkdtempSync(join(tmpdir(), 'shindan-pkix-'))
const servers: {[name: string]: RunningTls} = {}

const portOf = (server: string) => {
  const running = servers[server]
  if (running === undefined) throw new Error(`no server ${server}`)
  return running.port
}
const password = '-Djavax.net.ssl.trustStorePassword=changeit'
const java = (store: string, port: number, ...options: string[]) => [
  `-Djavax.net.ssl.trustStore=${store}`,
  ...options,
  '-cp',
  folder,
  'Ask',
  `https://localhost:${port}/`,
]
const askPort = (store: string, port: number, options = [password]) =>
  execFileSync('/usr/bin/java', java(store, port, ...options), {cwd: folder, input: '\n', encoding: 'utf8'}).trim()
const ask = (store: string, server: string, options = [password]) => askPort(store, portOf(server), options)
const keytool = (...args: string[]) =>
  execFileSync('/usr/bin/keytool', args, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
const importInto = (store: string, name: string) =>
  keytool(
    '-importcert',
    '-noprompt',
    '-alias',
    name,
    '-file',
    `${name}.pem`,
    '-keystore',
    store,
    '-storepass',
    'changeit',
  )

/** Writes certificates behind one another into one file, as the manuals of all three servers ask for. */
const oneFile = (...files: readonly string[]) => {
  const path = join(folder, `${files.join('+')}.crt`)
  writeFileSync(path, files.map(file => readFileSync(join(folder, file), 'utf8')).join(''))
  return path
}
type Start = (port: number, certificates: readonly string[]) => Promise<{readonly stop: () => Promise<void>}>
const key = join(folder, 'server.key')
const programs: {readonly [program: string]: Start} = {
  apache: (port, certificates) =>
    startApache(`Listen 127.0.0.1:${port}
<VirtualHost 127.0.0.1:${port}>
  SSLEngine on
  SSLCertificateFile ${oneFile(...certificates)}
  SSLCertificateKeyFile ${key}
</VirtualHost>`),
  nginx: (port, certificates) =>
    startNginx(`listen 127.0.0.1:${port} ssl;
ssl_certificate ${oneFile(...certificates)};
ssl_certificate_key ${key};`),
  haproxy: (port, certificates) =>
    startHaproxy(
      `defaults
  mode http
  timeout connect 5s
  timeout client 5s
  timeout server 5s
frontend tls
  bind 127.0.0.1:${port} ssl crt ${oneFile(...certificates, 'server.key')}
  http-request return status 200
`,
      port,
    ),
}

beforeAll(async () => {
  privateAuthority(folder)
  writeFileSync(join(folder, 'Ask.java'), client)
  execFileSync('/usr/bin/javac', ['Ask.java'], {cwd: folder, stdio: 'ignore'})
  servers.whole = await startTls(folder, 'server.pem', 'mid.pem')
  servers.short = await startTls(folder, 'server.pem', null)
  servers.other = await startTls(folder, 'other.pem', 'mid.pem')
  servers.expired = await startTls(folder, 'expired.pem', 'mid.pem')
  // A store of its own per case, each with one authority that has issued nothing here, like the public ones of `cacerts`.
  keytool(
    '-genkeypair',
    '-alias',
    'public',
    '-keyalg',
    'RSA',
    '-dname',
    'CN=public',
    '-keystore',
    'public.jks',
    '-storepass',
    'changeit',
  )
  writeFileSync(
    join(folder, 'public.pem'),
    keytool('-exportcert', '-rfc', '-alias', 'public', '-keystore', 'public.jks', '-storepass', 'changeit'),
  )
  for (const store of ['fresh', 'root', 'mid', 'server', 'live']) importInto(store, 'public')
  for (const store of ['root', 'mid', 'server']) importInto(store, store)
})

afterAll(async () => {
  await Promise.all(Object.values(servers).map(({child}) => stopChild(child)))
  rmSync(folder, {recursive: true})
})

describe('a Java client and the certificate of a private authority', () => {
  it('refuses it until the root is imported', () => {
    expect(ask('fresh', 'whole')).toMatch(refused)
    expect(ask('root', 'whole')).toBe('trusted')
  })

  it('refuses it with the same text if the server leaves the intermediate certificate out, the root being there', () => {
    expect(ask('root', 'short')).toMatch(refused)
    expect(ask('mid', 'short')).toBe('trusted')
  })

  it('takes the certificate of the server itself, however little the server sends', () => {
    expect(ask('server', 'short')).toBe('trusted')
  })

  it('says the same of a store that does not exist', () => {
    expect(ask('not-there', 'whole')).toMatch(refused)
  })

  it('reads nothing from a store of keytool without its password, and has another text then', () => {
    expect(ask('root', 'whole', [])).toMatch(/the trustAnchors parameter must be non-empty/u)
  })

  it('keeps the store that it read at first until it is started again', async () => {
    const child = spawn('/usr/bin/java', java('live', portOf('whole'), password), {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const next = () => new Promise<string>(resolve => child.stdout.once('data', chunk => resolve(String(chunk).trim())))
    child.stdin.write('\n')
    expect(await next()).toMatch(refused)
    importInto('live', 'root')
    child.stdin.write('\n')
    expect(await next()).toMatch(refused)
    await stopChild(child)
    expect(ask('live', 'whole')).toBe('trusted')
  })

  it('has other texts for another name and for a certificate that has run out, once the authority is known', () => {
    expect(ask('root', 'other')).toMatch(/No subject alternative DNS name matching localhost found/u)
    expect(ask('root', 'expired')).toMatch(/PKIX path validation failed: .*CertificateExpiredException/u)
    expect(ask('fresh', 'expired')).toMatch(refused)
  })

  it('passes once the option names a store that exists and holds the authority', () => {
    expect(ask('fresh', 'whole')).toMatch(refused)
    importInto('fresh', 'root')
    expect(ask('fresh', 'whole')).toBe('trusted')
  })

  it.each(Object.entries(programs))('passes once %s sends the intermediate certificate as well', async (_, start) => {
    for (const [files, said] of [
      [['server.pem'], refused],
      [['server.pem', 'mid.pem'], /^trusted$/u],
    ] as const) {
      const port = await freePort()
      const {stop} = await start(port, files)
      try {
        expect(askPort('root', port)).toMatch(said)
      } finally {
        await stop()
      }
    }
  })

  it.each([
    ['whole', 'CN=mid'],
    ['short', 'CN=mid'],
  ])('keytool without -rfc names the issuer: %s', (server, issuer) => {
    expect(keytool('-printcert', '-sslserver', `localhost:${portOf(server)}`)).toContain(`Issuer: ${issuer}`)
  })

  it.each([
    ['whole', 2],
    ['short', 1],
  ])('keytool lists what a server sends: %s, %i certificates', (server, count) => {
    const sent = keytool('-printcert', '-rfc', '-sslserver', `localhost:${portOf(server)}`)
    expect(sent.split('BEGIN CERTIFICATE').length - 1).toBe(count)
  })
})
