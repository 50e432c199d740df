import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import type {Signature} from '../../../src/model/article.ts'
import {bundleScripts} from './bundle-scripts.ts'
import {generateKindLog} from './generate-kind-log.ts'
import type {Truth} from './generate-log.ts'
import {generateSignatures} from './generate-signatures.ts'
import {kindLines} from './kind-lines.ts'
import {type Run, runTimed} from './run-timed.ts'
import {writeLog} from './write-log.ts'

/**
 * Measures the log engine on every other kind of log, beside ripgrep on the same file in the same round:
 * `npm run bench:log-kinds`. Ratios are what counts. From the environment: MB (of each log), ROUNDS.
 */
const megabytes = Number(process.env.MB ?? 200)
const rounds = Number(process.env.ROUNDS ?? 5)
const heap = '--max-semi-space-size=1'

async function bench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-log-kinds-'))
  try {
    const {checkFile} = await bundleScripts(folder)
    console.log(`${megabytes} MB each, 100 signatures, ${rounds} rounds, whole processes.\n`)
    console.log(
      '| log | engine, best MB/s | rg, best MB/s | speed beside rg, best | median of rounds | counts |\n| --- | --- | --- | --- | --- | --- |',
    )
    for (const kind of Object.keys(kindLines)) benchKind(folder, kind, checkFile)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function benchKind(folder: string, kind: string, checkFile: string): void {
  const signatures = signaturesFor(kind)
  const [log, knowledge, literals] = ['log.log', 'knowledge.json', 'literals.txt'].map(name =>
    path.join(folder, name),
  ) as [string, string, string]
  writeFileSync(knowledge, JSON.stringify({version: 1, articles: [{id: 'made', signatures}]}))
  writeFileSync(literals, `${signatures.flatMap(({anchors}) => anchors).join('\n')}\n`)
  const {nearMisses, ...truth} = writeLog(log, generateKindLog({kind, bytes: megabytes * 1e6, seed: 7, signatures}))
  const runs = Array.from({length: rounds}, () => ({
    peer: runTimed(['rg', '-c', '-F', '-f', literals, log]),
    engine: runTimed(['node', heap, checkFile, log, knowledge]),
  }))
  const exact = runs.every(({engine}) => isDeepStrictEqual(readTruth(engine), truth))
  const best = (which: 'peer' | 'engine') => Math.min(...runs.map(run => run[which].wall))
  const ratios = runs.map(({peer, engine}) => peer.wall / engine.wall).sort((a, b) => a - b)
  const speed = (wall: number) => (truth.bytes / 1e6 / wall).toFixed(0)
  const cells = [
    kind,
    speed(best('engine')),
    speed(best('peer')),
    (best('peer') / best('engine')).toFixed(2),
    ratios[rounds >> 1]?.toFixed(2),
    exact ? 'exact' : 'WRONG',
  ]
  console.log(`| ${cells.join(' | ')} |`)
  if (!exact) process.exitCode = 1
}

/** The made-up signatures, made for that kind: the anchor says it all. */
function signaturesFor(kind: string): readonly Signature[] {
  const logs = kindLines[kind]?.logs
  return generateSignatures(100, 1).map(({id, severity, anchors}) => ({
    id,
    severity,
    logs: logs ? [logs] : [],
    anchors,
    where: [],
    matches: [],
    misses: [],
  }))
}

function readTruth({output}: Run): Omit<Truth, 'nearMisses'> {
  return (JSON.parse(output) as {readonly truth: Omit<Truth, 'nearMisses'>}).truth
}

bench()
