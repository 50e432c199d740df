import {spawn} from 'node:child_process'
import {chmod, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {canConnect} from './can-connect.ts'
import {freePort} from './free-port.ts'
import {nginxFile} from './nginx-file.ts'
import {stopChild} from './stop-child.ts'
import {waitUntil} from './wait-until.ts'

/** A real nginx on loopback that runs one configuration. */
export interface RunningNginx {
  readonly port: number
  readonly errorLog: () => Promise<string>
  readonly stop: () => Promise<void>
}

const program = '/usr/sbin/nginx'

/**
 * Starts nginx with what is to stand in its `server`, which listens on a free port, or with whole `server` blocks. Its error
 * log is at level `info`.
 */
export async function startNginx(text: string): Promise<RunningNginx> {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'shindan-nginx-'))
  // Its workers, who may be somebody else, keep large bodies there.
  await chmod(folder, 0o755)
  const file = join(folder, 'nginx.conf')
  await writeFile(file, nginxFile(folder, port, text))
  // Before it has read where its error log is, nginx writes to one of its own.
  const child = spawn(program, ['-p', folder, '-e', join(folder, 'error.log'), '-c', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.on('data', chunk => {
    complaint += chunk
  })
  const stop = async (): Promise<void> => {
    await stopChild(child)
    await rm(folder, {recursive: true, force: true})
  }
  try {
    await waitUntil(
      async () => child.exitCode !== null || (await canConnect(port)),
      () => complaint,
    )
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${complaint}`)
  } catch (error) {
    await stop()
    throw error
  }
  return {port, errorLog: () => readFile(join(folder, 'error.log'), 'utf8'), stop}
}
