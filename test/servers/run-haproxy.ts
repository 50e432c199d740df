import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {freePort} from './free-port.ts'
import {startHaproxy} from './start-haproxy.ts'
import {wholeHaproxy} from './whole-haproxy.ts'

/** A real HAProxy on loopback that runs one configuration. */
export interface ServingHaproxy {
  readonly port: number
  readonly stop: () => Promise<void>
}

/**
 * Starts HAProxy with some sections, or with what is to stand in a `listen`, which listens on a free port; where they speak
 * TLS, with a certificate of its own.
 */
export async function runHaproxy(text: string): Promise<ServingHaproxy> {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'shindan-haproxy-'))
  try {
    const haproxy = await startHaproxy(await placedHaproxy(text, port, folder), port)
    return {
      port,
      stop: async () => {
        await haproxy.stop()
        await rm(folder, {recursive: true, force: true})
      },
    }
  } catch (error) {
    await rm(folder, {recursive: true, force: true})
    throw error
  }
}

/** The whole configuration that some sections make, with a certificate in a folder if they name one. */
export async function placedHaproxy(text: string, port: number, folder: string): Promise<string> {
  const here = wholeHaproxy(text.replace(/(?<=\bbind )\S*:(?:80|443)\b/gu, `127.0.0.1:${port}`), port)
  return here.includes('wiki.pem') ? here.replaceAll('wiki.pem', await certificate(folder)) : here
}

async function certificate(folder: string): Promise<string> {
  const [key, cert, both] = ['key.pem', 'cert.pem', 'wiki.pem'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const subject = ['-subj', '/CN=wiki.example.com', '-days', '2']
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-keyout', key, '-out', cert, ...subject],
  ])
  await writeFile(both, `${await readFile(cert, 'utf8')}${await readFile(key, 'utf8')}`)
  return both
}
