import {spawnSync} from 'node:child_process'
import path from 'node:path'

/**
 * Everything that is measured of the proxy check: `npm run bench:proxy`, or one part: `npm run bench:proxy -- predict`.
 * `corpus` takes folders with configuration files: `npm run bench:proxy -- corpus /etc/apache2`. Parts run one after the other, each in a process of its own; a part that fails makes the exit code 1.
 */
const parts = [
  'predict',
  'read',
  'apache-mutants',
  'apache-dumps',
  'nginx-mutants',
  'haproxy-mutants',
  'reality',
  'corpus',
]

const given = process.argv.slice(2)
// What stands behind `corpus` are folders for it.
const ownArguments = given.includes('corpus') ? given.slice(given.indexOf('corpus') + 1) : []
const named = given.slice(0, given.length - ownArguments.length)
const unknown = named.find(name => !parts.includes(name))
if (unknown !== undefined) throw new Error(`no part ${unknown}, expected some of: ${parts.join(' ')}`)

let failed = false
for (const part of named.length > 0 ? named : parts) {
  console.log(`\n## ${part}\n`)
  const {status} = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, `${part}.ts`), ...(part === 'corpus' ? ownArguments : [])],
    {stdio: 'inherit'},
  )
  failed ||= status !== 0
}
process.exitCode = failed ? 1 : 0
