import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {emit} from '../../../src/content/emit.ts'
import {readKnowledgeBase} from '../../../src/content/read-knowledge-base.ts'
import {bundleScripts} from './bundle-scripts.ts'
import type {Truth} from './generate-log.ts'
import {makeWorkload, type Workload} from './make-workload.ts'
import {type BrowserRun, openChromium} from './run-in-chromium.ts'
import {type Run, runTimed} from './run-timed.ts'

/**
 * Measures the log engine beside its peers: `npm run bench:logs`. All runs of a round follow each other, so that they meet
 * the same machine; ratios are what counts. From the environment: MB, SMALL_MB, LARGE_MB, ROUNDS, BROWSER=0, KEEP=1.
 */
const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)
const sizes = {log: number('MB', 500), small: number('SMALL_MB', 100), large: number('LARGE_MB', 2000), slice: 20}
const rounds = number('ROUNDS', 5)

/** The command line runs with it: what V8 keeps for young objects is all that grows with the file. */
const heap = '--max-semi-space-size=1'

interface Checked {
  readonly truth: Omit<Truth, 'nearMisses'>
  readonly firstFound: number
  readonly rss: number
}

async function bench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-logs-'))
  try {
    const {articles} = emit(await readKnowledgeBase('.')).knowledge
    const own = articles.flatMap(({signatures}) => signatures).length
    const work = makeWorkload(folder, sizes, articles)
    const scripts = await bundleScripts(folder)
    for (const file of [work.log, work.small, work.large]) runTimed(['wc', '-l', file])
    const check = (file: string, knowledge: string) => runTimed(['node', heap, scripts.checkFile, file, knowledge])
    const contenders: Readonly<Record<string, () => Run>> = {
      'rg -c -F -f': () => runTimed(['rg', '-c', '-F', '-f', work.literals, work.log]),
      'grep -c -F -f': () => runTimed(['grep', '-c', '-F', '-f', work.literals, work.log]),
      'engine, 100 signatures': () => check(work.log, work.knowledge),
      'engine, 400 signatures': () => check(work.log, work.knowledge400),
      [`engine, 100 signatures and the ${own} of the articles`]: () => check(work.log, work.knowledgeOwn),
    }
    const names = Object.keys(contenders)
    const runs = new Map<string, Run[]>(names.map(name => [name, []]))
    const browserRuns: BrowserRun[] = []
    const chromium = process.env.BROWSER === '0' ? null : await openChromium()
    for (let round = 0; round < rounds; round++) {
      for (const name of names) runs.get(name)?.push(contenders[name]?.() as Run)
      if (chromium) browserRuns.push(await chromium.run(work.log, work.knowledge))
    }
    printPeers(runs, work.truth.bytes)
    const naive = runTimed(['node', scripts.checkLines, work.slice, work.knowledge])
    printNaive(naive, runs, work.truth.bytes)
    printExactness(runs, browserRuns, work)
    const [small, large] = [work.small, work.large].map(file => read(check(file, work.knowledge)).rss / 1e6)
    console.log(`\nMemory: ${small?.toFixed(0)} MB at ${sizes.small} MB, ${large?.toFixed(0)} MB at ${sizes.large} MB`)
    if (chromium) {
      printBrowser(browserRuns, runs, work.truth.bytes)
      const grown = [await chromium.run(work.small, work.knowledge), await chromium.run(work.large, work.knowledge)]
      console.log(
        `Renderer over idle: ${grown.map(({peak, idle}) => `${((peak - idle) / 1e6).toFixed(0)} MB`).join(', then ')}`,
      )
      await chromium.close()
    }
  } finally {
    if (process.env.KEEP) console.log(`Kept: ${folder}`)
    else rmSync(folder, {recursive: true})
  }
}

function printPeers(runs: ReadonlyMap<string, readonly Run[]>, bytes: number): void {
  console.log(
    `\n${(bytes / 1e6).toFixed(0)} MB, ${rounds} rounds, whole processes. Ratios are to rg: more is faster.\n`,
  )
  console.log(
    '| | best s | median s | best MB/s | wall, best | wall, median of rounds | cpu, best |\n| --- | --- | --- | --- | --- | --- | --- |',
  )
  const peer = runs.get('rg -c -F -f') ?? []
  for (const [name, list] of runs) {
    const walls = list.map(({wall}) => wall)
    const perRound = list.map(({wall}, round) => (peer[round]?.wall ?? 0) / wall)
    const cells = [
      best(walls),
      median(walls),
      bytes / 1e6 / best(walls),
      best(peer.map(({wall}) => wall)) / best(walls),
      median(perRound),
      best(peer.map(({cpu}) => cpu)) / best(list.map(({cpu}) => cpu)),
    ]
    console.log(`| ${[name, ...cells.map((cell, index) => cell.toFixed(index === 2 ? 0 : 2))].join(' | ')} |`)
  }
}

function printNaive(naive: Run, runs: ReadonlyMap<string, readonly Run[]>, bytes: number): void {
  const engine = bytes / 1e6 / best((runs.get('engine, 100 signatures') ?? []).map(({wall}) => wall))
  const speed = sizes.slice / naive.wall
  console.log(
    `\nOne regex per signature per line: ${speed.toFixed(1)} MB/s; the engine is ${(engine / speed).toFixed(0)} times as fast`,
  )
}

function printExactness(
  runs: ReadonlyMap<string, readonly Run[]>,
  browserRuns: readonly BrowserRun[],
  work: Workload,
): void {
  const {nearMisses, ...truth} = work.truth
  const exact = [...runs]
    .flatMap(([name, list]) => (name.startsWith('engine') ? list : []))
    .every(run => isDeepStrictEqual(read(run).truth, truth))
  const browser = browserRuns.every(({hits}) => isDeepStrictEqual(hits, truth.hits))
  const total = Object.values(truth.hits).reduce((sum, count) => sum + count, 0)
  console.log(
    `Counts ${exact && browser ? 'exact' : 'WRONG'}: ${total} hits of 12 signatures, ${nearMisses} near misses refused`,
  )
  if (!exact || !browser) process.exitCode = 1
}

function printBrowser(list: readonly BrowserRun[], runs: ReadonlyMap<string, readonly Run[]>, bytes: number): void {
  const peer = (runs.get('rg -c -F -f') ?? []).map(({wall}) => wall * 1000)
  const walls = list.map(({wall}) => wall)
  const ratios = list.map(({wall}, round) => (peer[round] ?? 0) / wall)
  console.log(
    `\nChromium worker: best ${(bytes / 1000 / best(walls)).toFixed(0)} MB/s; to rg ${(best(peer) / best(walls)).toFixed(2)} (best), ${median(ratios).toFixed(2)} (median of rounds)`,
  )
  console.log(
    `First finding: median ${median(list.map(({firstFound}) => firstFound)).toFixed(0)} ms; longest main-thread task: ${list.map(({longestTask}) => longestTask.toFixed(0)).join(', ')} ms`,
  )
}

function read({output}: Run): Checked {
  return JSON.parse(output)
}

function best(values: readonly number[]): number {
  return Math.min(...values)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

bench()
