import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'

/** Builds the site into a folder; rejects with all that the build had to say if it fails. Two at once disturb each other. */
export async function build(
  dir: string,
  args: readonly string[] = [],
  settings: NodeJS.ProcessEnv = {},
): Promise<void> {
  const script = fileURLToPath(new URL('../../src/site/build.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--out-dir', dir, ...args], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {...process.env, ...settings},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  if (status !== 0) throw new Error(`Unexpected end of the build with ${status}, expected 0:\n${out}${err}`)
}
