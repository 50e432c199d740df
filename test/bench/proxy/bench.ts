import {spawnSync} from 'node:child_process'
import path from 'node:path'

/**
 * Everything that is measured of the proxy check: `npm run bench:proxy`, or one part: `npm run bench:proxy -- predict`.
 * Parts run one after the other, each in a process of its own; a part that fails makes the exit code 1.
 */
const parts = ['predict', 'read', 'apache-mutants', 'nginx-mutants', 'haproxy-mutants']

const named = process.argv.slice(2)
const unknown = named.find(name => !parts.includes(name))
if (unknown !== undefined) throw new Error(`no part ${unknown}, expected some of: ${parts.join(' ')}`)

let failed = false
for (const part of named.length > 0 ? named : parts) {
  console.log(`\n## ${part}\n`)
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, `${part}.ts`)], {
    stdio: 'inherit',
  })
  failed ||= status !== 0
}
process.exitCode = failed ? 1 : 0
