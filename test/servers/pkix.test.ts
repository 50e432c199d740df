import {execFileSync, spawn} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {privateAuthority} from './private-authority.ts'
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
const java = (store: string, server: string, ...options: string[]) => [
  `-Djavax.net.ssl.trustStore=${store}`,
  ...options,
  '-cp',
  folder,
  'Ask',
  `https://localhost:${portOf(server)}/`,
]
const ask = (store: string, server: string, options = [password]) =>
  execFileSync('/usr/bin/java', java(store, server, ...options), {cwd: folder, input: '\n', encoding: 'utf8'}).trim()
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
    const child = spawn('/usr/bin/java', java('live', 'whole', password), {
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

  it.each([
    ['whole', 2],
    ['short', 1],
  ])('keytool lists what a server sends: %s, %i certificates', (server, count) => {
    const sent = keytool('-printcert', '-rfc', '-sslserver', `localhost:${portOf(server)}`)
    expect(sent.split('BEGIN CERTIFICATE').length - 1).toBe(count)
  })
})
