import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {gateReport} from './gate-report.ts'
import {AddressFault, siteAddress} from './site-address.ts'
import {withoutHint} from './without-hint.ts'

/** `npm run build [-- --out-dir DIR]`: the content gate, then both languages of the site. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const started = Date.now()

try {
  siteAddress(process.env)
} catch (cause) {
  if (!(cause instanceof AddressFault)) throw cause
  process.stderr.write(`${cause.message}\n`)
  process.exit(2)
}

// The plugin would run the gate too; run here, its report stands alone and not in the middle of a stack trace.
const {passed, report} = await gateReport(root)
process.stderr.write(report)
if (!passed) process.exit(1)

const docusaurus = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@docusaurus/core/package.json')),
  'bin/docusaurus.mjs',
)
const child = spawn(process.execPath, [docusaurus, 'build', ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['inherit', 'pipe', 'inherit'],
  env: {
    ...process.env,
    GATE_PASSED: '1',
    ...(process.stdout.isTTY && !process.env.NO_COLOR && {FORCE_COLOR: process.env.FORCE_COLOR ?? '1'}),
    // The allocator of the bundler gives memory back at once, and not what it took for one language on top of the other's.
    MIMALLOC_PURGE_DELAY: '0',
    // The build is to reach no other host, and the tool would ask a registry for its newest version.
    NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
  },
})
const [[status]] = await Promise.all([
  once(child, 'close'),
  withoutHint(child.stdout, line => process.stdout.write(line)),
])
if (status !== 0) process.exit(status ?? 1)
process.stdout.write(`Built both languages in ${Math.round((Date.now() - started) / 1000)} s\n`)
