import {createWriteStream, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {build} from 'esbuild'
import {generateLog} from '../logs/generate-log.ts'
import {generateSignatures} from '../logs/generate-signatures.ts'
import {type Run, runTimed} from '../logs/run-timed.ts'
import {writeLog} from '../logs/write-log.ts'
import {generateSupportZip} from './generate-support-zip.ts'

/**
 * Measures reading out of archives beside `unzip -p` and `gzip -dc`: `npm run bench:archives`. Runs of a round follow each
 * other, so that they meet the same machine; ratios are what counts. From the environment: MB, SMALL_MB, ROUNDS.
 */
const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)
const sizes = {large: number('MB', 300), small: number('SMALL_MB', 60)}
const rounds = number('ROUNDS', 3)

interface Checked {
  readonly bytes: number
  readonly events: number
  readonly hits: number
  readonly rss: number
}

async function bench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-archives-'))
  try {
    const signatures = generateSignatures(100, 1)
    const at = (name: string) => path.join(folder, name)
    writeFileSync(at('knowledge.json'), JSON.stringify({version: 1, articles: [{id: 'made', signatures}]}))
    for (const size of ['large', 'small'] as const) {
      const pieces = generateSupportZip({bytes: sizes[size] * 1e6, seed: 7, signatures})
      await pipeline(Readable.from(pieces), createWriteStream(at(`${size}.zip`)))
    }
    writeLog(at('log'), generateLog({bytes: sizes.large * 1e6, seed: 7, signatures}))
    runTimed(['gzip', at('log')])
    await build({
      entryPoints: [path.join(import.meta.dirname, 'check-archive.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: at('check.mjs'),
    })
    const ours = (task: string, name: string) => () =>
      runTimed(['node', '--max-semi-space-size=1', at('check.mjs'), task, at(name), at('knowledge.json')])
    const shell = (command: string) => () => runTimed(['bash', '-c', command])
    const contenders: readonly (readonly [string, string, () => Run])[] = [
      ['unzip -p, cat', 'unzip', shell(`unzip -p ${at('large.zip')} | cat > /dev/null`)],
      ['zip, unpacked', 'unzip', ours('unpack', 'large.zip')],
      ['zip, unpacked and checked', 'unzip', ours('check', 'large.zip')],
      ['gzip -dc', 'gzip', shell(`gzip -dc ${at('log.gz')} > /dev/null`)],
      ['gz, unpacked', 'gzip', ours('unpack', 'log.gz')],
      ['gz, unpacked and checked', 'gzip', ours('check', 'log.gz')],
    ]
    const runs = contenders.map((): Run[] => [])
    for (let round = 0; round < rounds; round++) {
      for (const [index, [, , run]] of contenders.entries()) runs[index]?.push(run())
    }
    console.log(
      `\n${sizes.large} MB of logs, ${rounds} rounds, whole processes. Ratios are to the first of each kind.\n`,
    )
    console.log('| | best s | MB/s out | wall, best | cpu, best |\n| --- | --- | --- | --- | --- |')
    for (const [index, [name, peer]] of contenders.entries()) {
      const first = runs[contenders.findIndex(([, kind]) => kind === peer)]
      const [wall, cpu] = (['wall', 'cpu'] as const).map(of => [least(runs[index], of), least(first, of)] as const)
      const [seconds = 0] = wall ?? []
      const ratios = [wall, cpu].map(([own, other] = [0, 0]) => (other / own).toFixed(2))
      console.log(`| ${[name, seconds.toFixed(2), (sizes.large / seconds).toFixed(0), ...ratios].join(' | ')} |`)
    }
    const [small, large] = ['small.zip', 'large.zip'].map(name => read(ours('check', name)()))
    console.log(`\nMemory: ${mega(small?.rss)} MB at ${sizes.small} MB, ${mega(large?.rss)} MB at ${sizes.large} MB`)
    console.log(`${large?.events} events, ${large?.hits} hits`)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function read({output}: Run): Checked {
  return JSON.parse(output)
}

function least(runs: readonly Run[] = [], of: 'wall' | 'cpu'): number {
  return Math.min(...runs.map(run => run[of]))
}

function mega(bytes = 0): string {
  return (bytes / 1e6).toFixed(0)
}

bench()
