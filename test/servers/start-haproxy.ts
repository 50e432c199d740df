import {spawn} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {canConnect} from './can-connect.ts'
import {stopChild} from './stop-child.ts'
import {waitUntil} from './wait-until.ts'

/** A real HAProxy that runs one configuration. */
export interface RunningHaproxy {
  /** What it logged to its standard output. */
  readonly output: () => string
  /** What it printed to its standard error. */
  readonly errors: () => string
  readonly stop: () => Promise<void>
}

const program = '/usr/sbin/haproxy'

/** Starts HAProxy with that configuration; resolves when it listens on `port`, which must be one of its own. */
export async function startHaproxy(text: string, port: number): Promise<RunningHaproxy> {
  const folder = await mkdtemp(join(tmpdir(), 'shindan-haproxy-'))
  const file = join(folder, 'haproxy.cfg')
  await writeFile(file, text)
  const child = spawn(program, ['-db', '-f', file], {stdio: ['ignore', 'pipe', 'pipe']})
  let output = ''
  let errors = ''
  child.stdout.on('data', chunk => {
    output += chunk
  })
  child.stderr.on('data', chunk => {
    errors += chunk
  })
  const stop = async (): Promise<void> => {
    await stopChild(child)
    await rm(folder, {recursive: true, force: true})
  }
  const complaint = () => `HAProxy did not start: ${errors}`
  try {
    await waitUntil(async () => child.exitCode !== null || (await canConnect(port)), complaint)
    if (child.exitCode !== null) throw new Error(complaint())
  } catch (error) {
    await stop()
    throw error
  }
  return {output: () => output, errors: () => errors, stop}
}
