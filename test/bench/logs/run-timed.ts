import {spawnSync} from 'node:child_process'

/** One run of a program: seconds on the clock and of all processors, and what it printed. */
export interface Run {
  readonly wall: number
  readonly cpu: number
  readonly output: string
}

/** Runs a program, start-up included, and measures it with the shell's `time`. */
export function runTimed(command: readonly string[]): Run {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@"'
  const {stdout, stderr, status} = spawnSync('bash', ['-c', script, 'bash', ...command], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // Bytes are bytes: grep is several times slower otherwise.
    env: {...process.env, LC_ALL: 'C'},
  })
  const [wall = 0, user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  // What the shell says of a program that it does not find.
  if (status === 127)
    throw new Error(`${command[0]} is missing; on Debian: apt-get install ripgrep grep unzip gzip sed`)
  if (status !== 0) throw new Error(`Unexpected exit ${status} of ${command.join(' ')}: ${stderr}`)
  return {wall, cpu: user + system, output: stdout}
}
