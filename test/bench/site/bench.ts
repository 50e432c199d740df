import {spawnSync} from 'node:child_process'
import {rm} from 'node:fs/promises'
import path from 'node:path'
import {makeSite} from './make-site.ts'

/**
 * Measures what an article costs when both languages are built: `npm run bench:site`. Sites of generated articles are built
 * from nothing, one after the other; from the environment: SIZES, numbers of articles in rising order.
 */
const root = path.resolve(import.meta.dirname, '../../..')
const sizes = (process.env.SIZES ?? '25,100,400').split(',').map(Number)

interface Built {
  readonly articles: number
  /** Seconds. */
  readonly wall: number
  readonly cpu: number
  /** MB of the largest process. */
  readonly memory: number
}

async function measure(articles: number): Promise<Built> {
  const folder = path.join(root, '.docusaurus', `bench-${articles}`)
  await rm(folder, {recursive: true, force: true})
  try {
    await makeSite(root, folder, articles)
    const [program, ...command] = [
      '/usr/bin/time',
      '-f',
      '%e %U %S %M',
      process.execPath,
      '--import',
      'tsx',
      'src/site/build.ts',
    ]
    const {status, stderr, stdout} = spawnSync(program ?? '', command, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    if (status !== 0)
      throw new Error(`the build of ${articles} articles failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`)
    const [wall = 0, user = 0, system = 0, kilobytes = 0] = (stderr.trim().split('\n').at(-1) ?? '')
      .split(' ')
      .map(Number)
    return {articles, wall, cpu: user + system, memory: Math.round(kilobytes / 1024)}
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

const built: Built[] = []
for (const size of sizes) {
  const now = await measure(size)
  built.push(now)
  console.log(`${now.articles} articles: ${now.wall} s, ${now.cpu.toFixed(0)} s of CPU, ${now.memory} MB`)
}
for (const [index, {articles, cpu}] of built.entries()) {
  const before = built[index - 1]
  if (!before) continue
  const each = ((cpu - before.cpu) / (articles - before.articles)) * 1000
  console.log(`from ${before.articles} to ${articles}: ${each.toFixed(0)} ms of CPU for each article more`)
}
