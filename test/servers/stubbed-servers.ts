import {execFile} from 'node:child_process'
import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {nginxTester} from './test-nginx.ts'
import {wholeApache} from './whole-apache.ts'

/** What a server says of a text; `lacking` where it only misses what could not be replaced. */
export interface StubbedVerdict {
  readonly verdict: 'accepted' | 'refused' | 'lacking'
  readonly output: string
}

/** Servers that read configurations of other machines. */
export interface StubbedServers {
  /** A whole file or a fragment: a fragment counts in the outermost place that takes it. */
  readonly test: (kind: 'apache-config' | 'nginx-config', text: string) => Promise<StubbedVerdict>
  readonly remove: () => Promise<void>
}

/** What a server misses, by what it says, and what stands for it. */
type Stub = readonly [RegExp, 'certificate' | 'key' | 'nothing' | 'host' | 'user']

const nginxStubs: readonly Stub[] = [
  [/cannot load certificate key "([^"]+)"/u, 'key'],
  [
    /cannot load certificate "([^"]+)"|(?:BIO_new_file|SSL_CTX_load_verify_locations|load_verify_locations)\("([^"]+)"\)/u,
    'certificate',
  ],
  [/host not found in (?:upstream|resolver) "([^":]+)/u, 'host'],
  [/getpwnam\("([^"]+)"\)/u, 'user'],
  [/open\(\) "([^"]+)" failed|mkdir\(\) "([^"]+)" failed|stat\(\) "([^"]+)" failed/u, 'nothing'],
]

const apacheStubs: readonly Stub[] = [
  [/SSLCertificateKeyFile: file '([^']+)'/u, 'key'],
  [/SSL\w+: file '([^']+)'/u, 'certificate'],
  [/Could not open configuration file (\S+?):/u, 'nothing'],
  [/Unable to open (?:wordfile|htpasswd)?\s*(\S+)|could not open (?:dbm )?[^/]*(\/\S+?)[:,]/iu, 'nothing'],
]

/** What still says of the machine and not of the text. */
const outside =
  /No such file|not found|could not open|Unable to open|does not exist|resolve|certificate|is built-in|must be a valid|make_sock|Permission denied|getpwnam|getgrnam|bad user name|bad group name|Is a directory|already listening|AH00111|Address already in use|SSL_|PEM_|slotmem|More than one MPM/iu

/** Prepares servers in folders of their own. */
export async function stubbedServers(): Promise<StubbedServers> {
  const apache = await wholeApache()
  const nginx = await nginxTester()
  const place = (name: string): string => join(apache.folder, name)
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=x'],
    ...['-keyout', place('key.pem'), '-out', place('certificate.pem')],
  ])
  await writeFile(place('nothing.conf'), '')
  const stands: Readonly<Record<Stub[1], string>> = {
    certificate: place('certificate.pem'),
    key: place('key.pem'),
    nothing: place('nothing.conf'),
    host: '127.0.0.1',
    user: 'nobody',
  }

  async function settle(
    given: string,
    stubs: readonly Stub[],
    test: (text: string) => Promise<{readonly ok: boolean; readonly output: string}>,
  ): Promise<StubbedVerdict> {
    let text = given
    for (let tries = 0; ; tries += 1) {
      const {ok, output} = await test(text)
      if (ok) return {verdict: 'accepted', output: ''}
      const stub = stubs.find(([said]) => said.test(output))
      const missing = stub?.[0]
        .exec(output)
        ?.slice(1)
        .find(name => name !== undefined)
      const next = stub && missing ? replace(text, missing, stub[1], stands) : text
      if (next === text || tries > 60) {
        return {verdict: outside.test(output) ? 'lacking' : 'refused', output: shorten(output)}
      }
      text = next
    }
  }

  async function firstOf(verdicts: readonly (() => Promise<StubbedVerdict>)[]): Promise<StubbedVerdict> {
    const all: StubbedVerdict[] = []
    for (const each of verdicts) {
      const found = await each()
      if (found.verdict === 'accepted') return found
      all.push(found)
    }
    return all.find(({verdict}) => verdict === 'lacking') ?? all[0] ?? {verdict: 'refused', output: ''}
  }

  return {
    test: (kind, text) =>
      kind === 'apache-config'
        ? settle(text, apacheStubs, apache.test)
        : firstOf(
            [text, `events {}\nhttp {\n${text}\n}`, `events {}\nhttp {\nserver {\n${text}\n}\n}`].map(
              whole => () => settle(whole, nginxStubs, nginx.test),
            ),
          ),
    remove: async () => {
      await apache.remove()
      await nginx.remove()
    },
  }
}

function replace(text: string, missing: string, kind: Stub[1], stands: Readonly<Record<Stub[1], string>>): string {
  const name = missing.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  if (kind === 'host')
    return text.replace(new RegExp(`(://|\\bserver\\s+)${name}(?![\\w.-])`, 'gu'), `$1${stands.host}`)
  if (kind === 'user') return text.replace(/\buser\s[^;]*;/gu, '')
  return replaceName(text, missing, stands[kind])
}

/** Puts another name in the place of one, which the server may have completed with the folder it looked in. */
function replaceName(text: string, missing: string, stand: string): string {
  for (let name = missing; name !== ''; name = name.includes('/') ? name.slice(name.indexOf('/') + 1) : '') {
    if (name.length > 2 && text.includes(name)) return text.replaceAll(name, stand)
  }
  return text
}

function shorten(output: string): string {
  const said = output.split('\n').filter(line => /emerg|AH\d+|Syntax error|\.conf/u.test(line))
  return said.join(' ').slice(-300)
}
