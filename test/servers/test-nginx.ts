import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'

/** What `nginx -t` says. */
export interface NginxTest {
  readonly ok: boolean
  /** Whether it failed only for what this machine lacks: a file, a host, a certificate, a port. */
  readonly lacking: boolean
  readonly output: string
}

/** Tests whole configurations, one after the other, in a folder of its own. */
export interface NginxTester {
  readonly test: (text: string | Uint8Array) => Promise<NginxTest>
  readonly remove: () => Promise<void>
}

const lacks =
  /No such file or directory|host not found|cannot load certificate|no "ssl_certificate"|getpwnam|getgrnam|Address already in use|Permission denied|could not be resolved|Is a directory|Cannot assign requested address|Not a directory|File name too long|no port in|SSL_|PEM_|mkdir\(\)/u

export async function nginxTester(): Promise<NginxTester> {
  const folder = await mkdtemp(join(tmpdir(), 'shindan-nginx-'))
  await mkdir(join(folder, 'logs'))
  await writeFile(join(folder, 'mime.types'), 'types { text/html html; }\n')
  const file = join(folder, 'nginx.conf')
  return {
    test: async text => {
      await writeFile(file, text)
      try {
        const {stderr} = await promisify(execFile)('/usr/sbin/nginx', ['-t', '-p', folder, '-c', file, '-e', 'stderr'])
        return {ok: true, lacking: false, output: stderr}
      } catch (error) {
        const output = String(error)
        return {ok: false, lacking: lacks.test(output), output}
      }
    },
    remove: () => rm(folder, {recursive: true, force: true}),
  }
}
