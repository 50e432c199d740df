import {closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {build} from 'esbuild'
import {type Run, runTimed} from '../logs/run-timed.ts'
import {generateAccessLog, generateApplicationLog} from './generate-text.ts'

/**
 * Measures redaction beside `sed -E` with expressions for a part of the same values: `npm run bench:redact`. All runs of a
 * round follow each other, so that they meet the same machine; ratios are what counts. From the environment: MB, LARGE_MB,
 * ROUNDS.
 */
const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)
const mega = 1_000_000
const sizes = {log: number('MB', 30) * mega, large: number('LARGE_MB', 150) * mega}
const rounds = number('ROUNDS', 5)

/** One expression for a kind, without pseudonyms, other spellings or values seen elsewhere. */
const expressions = [
  String.raw`s/[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}/MAIL/g`,
  String.raw`s/([^0-9.]|^)([0-9]{1,3}\.){3}[0-9]{1,3}/\1ADDRESS/g`,
  String.raw`s/(user(Name)?[:=] ?)[^ ;,|&"]+/\1USER/g`,
  's/eyJ[A-Za-z0-9_.-]+/TOKEN/g',
  String.raw`s/((os_password|password|token|jwt)=)[^ &"]+/\1TOKEN/g`,
  String.raw`s/(JSESSIONID=)[^ ;"]+/\1COOKIE/g`,
  String.raw`s/(:\/\/)[A-Za-z0-9.-]+/\1HOST/g`,
  String.raw`s/(\/display\/[^\/ ]+\/)[^ ?"]+/\1TITLE/g`,
  String.raw`s/(\/download\/attachments\/[0-9]+\/)[^ ?"]+/\1FILE/g`,
  String.raw`s/(title=)[^ &"]+/\1TITLE/g`,
]

async function bench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-redact-'))
  try {
    const script = await bundle(folder)
    const sed = path.join(folder, 'peer.sed')
    writeFileSync(sed, `${expressions.join('\n')}\n`)
    const files = {
      'application log': write(path.join(folder, 'application.log'), generateApplicationLog(sizes.log, 7)),
      'access log': write(path.join(folder, 'access.log'), generateAccessLog(sizes.log, 7)),
    }
    console.log(`${rounds} rounds, whole processes, two passes each. Ratios are to sed: more is faster.\n`)
    console.log(
      '| | best s | best MB/s | median MB/s | to sed, best | to sed, median of rounds | cpu to sed, best |\n| --- | --- | --- | --- | --- | --- | --- |',
    )
    for (const [name, file] of Object.entries(files)) {
      const runs: Record<'sed -E' | 'shindan redact', Run[]> = {'sed -E': [], 'shindan redact': []}
      runTimed(['wc', '-l', file])
      for (let round = 0; round < rounds; round++) {
        runs['sed -E'].push(toNowhere(['sed', '-E', '-f', sed, file]))
        runs['shindan redact'].push(redact(script, file))
      }
      print(name, runs, statSync(file).size)
    }
    const large = write(path.join(folder, 'large.log'), generateApplicationLog(sizes.large, 8))
    const [small, whole] = [files['application log'], large].map(
      file => Number(redact(script, file).output.trim()) / 1024,
    )
    console.log(
      `\nMemory: ${small?.toFixed(0)} MB at ${sizes.log / mega} MB, ${whole?.toFixed(0)} MB at ${sizes.large / mega} MB`,
    )
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Prints the peak of the process's memory in KB. */
function redact(script: string, file: string): Run {
  return runTimed(['node', '--max-semi-space-size=16', script, file])
}

function toNowhere(command: readonly string[]): Run {
  return runTimed(['bash', '-c', '"$@" > /dev/null', 'bash', ...command])
}

function print(name: string, runs: Readonly<Record<string, readonly Run[]>>, bytes: number): void {
  const peer = (runs['sed -E'] ?? []).map(({wall}) => wall)
  const peerCpu = (runs['sed -E'] ?? []).map(({cpu}) => cpu)
  for (const [program, list] of Object.entries(runs)) {
    const walls = list.map(({wall}) => wall)
    const cells = [
      Math.min(...walls).toFixed(2),
      (bytes / mega / Math.min(...walls)).toFixed(1),
      (bytes / mega / median(walls)).toFixed(1),
      (Math.min(...peer) / Math.min(...walls)).toFixed(2),
      median(walls.map((wall, round) => (peer[round] ?? 0) / wall)).toFixed(2),
      (Math.min(...peerCpu) / Math.min(...list.map(({cpu}) => cpu))).toFixed(2),
    ]
    console.log(`| ${[`${name}: ${program}`, ...cells].join(' | ')} |`)
  }
}

function write(file: string, pieces: Iterable<Uint8Array>): string {
  const descriptor = openSync(file, 'w')
  for (const piece of pieces) writeSync(descriptor, piece)
  closeSync(descriptor)
  return file
}

async function bundle(folder: string): Promise<string> {
  const outfile = path.join(folder, 'redact-file.mjs')
  await build({
    entryPoints: [path.join(import.meta.dirname, 'redact-file.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  })
  return outfile
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

bench()
