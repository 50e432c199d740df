import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import path from 'node:path'

/**
 * Starts the command line as it is installed from `npm pack`, and the same of the checkout through tsx, in turn:
 * `npm run bench:cli`. The middle of many runs counts; Node itself, doing nothing, stands beside them.
 */
const rounds = 21
const root = path.resolve(import.meta.dirname, '../../..')
const samples = path.join(root, 'docs/kb/companion-jwt-qsh-mismatch-apache-nocanon/samples')
const folder = mkdtempSync(path.join(tmpdir(), 'shindan-bench-cli-'))

try {
  execFileSync('npm', ['pack', '--pack-destination', folder], {cwd: root, stdio: 'ignore'})
  const [tarball = ''] = readdirSync(folder)
  writeFileSync(path.join(folder, 'package.json'), '{"private": true}')
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', path.join(folder, tarball)], {
    cwd: folder,
    stdio: 'ignore',
  })
  const flags = ['--max-semi-space-size=1']
  const ways = {
    package: [...flags, path.join(folder, 'node_modules/shindan/dist/npm/shindan.js')],
    tsx: [...flags, '--import', 'tsx', path.join(root, 'src/cli/main.ts')],
  }
  const calls: Readonly<Record<string, readonly string[]>> = {
    'shindan --version': ['--version'],
    'shindan search nocanon': ['search', 'nocanon'],
    'shindan diagnose qsh.log plain.conf': [
      'diagnose',
      path.join(samples, 'qsh.log'),
      path.join(samples, 'plain.conf'),
    ],
  }
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}; ${rounds} runs each\n`)
  console.log('| call | Node alone, ms | package, ms | tsx, ms | tsx / package |')
  console.log('| --- | --- | --- | --- | --- |')
  for (const [name, args] of Object.entries(calls)) {
    const times: {node: number[]; package: number[]; tsx: number[]} = {node: [], package: [], tsx: []}
    for (let round = 0; round < rounds; round++) {
      times.node.push(time([...flags, '-e', '0']))
      times.package.push(time([...ways.package, ...args]))
      times.tsx.push(time([...ways.tsx, ...args]))
    }
    const [node, own, tsx] = [times.node, times.package, times.tsx].map(median)
    const cells = [node, own, tsx].map(ms => (ms ?? 0).toFixed(0))
    console.log(`| ${name} | ${cells.join(' | ')} | ${((tsx ?? 0) / (own ?? 1)).toFixed(1)} |`)
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** Milliseconds from start to end of a process. */
function time(args: readonly string[]): number {
  const start = performance.now()
  const {status, stderr} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'})
  if (status === null || status > 1) throw new Error(`Unexpected exit code ${status} of ${args.join(' ')}: ${stderr}`)
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
