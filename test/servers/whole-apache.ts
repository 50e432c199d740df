import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'

/** An httpd with all its modules that reads configurations and never starts. */
export interface WholeApache {
  /** What `apache2 -t` says of a configuration at server level. */
  readonly test: (text: string) => Promise<{readonly ok: boolean; readonly output: string}>
  /** What `apache2 -t -D DUMP_CONFIG` prints of it, `LoadModule` and the like above it left out; null if it is refused. */
  readonly dump: (text: string) => Promise<string | null>
  readonly folder: string
  readonly remove: () => Promise<void>
}

const program = '/usr/sbin/apache2'
const modules = '/usr/lib/apache2/modules'
/** Test modules, others of the same hooks, and those that need more than their name. */
const leftOut =
  /^mod_(?:mpm_prefork|mpm_worker|bucketeer|case_filter|case_filter_in|data|authnz_fcgi|suexec|lua|cern_meta|lbmethod_heartbeat)\.so$/u

/** Prepares a folder in which configurations are read. */
export async function wholeApache(): Promise<WholeApache> {
  const folder = await mkdtemp(join(tmpdir(), 'shindan-apache-'))
  await mkdir(join(folder, 'logs'))
  const files = (await readdir(modules)).filter(name => /^mod_\w+\.so$/u.test(name) && !leftOut.test(name))
  // What mod_xml2enc, mod_proxy and others ask for has to be there before them.
  const load = files.map(name => `LoadModule ${name.slice(4, -3)}_module ${modules}/${name}`)
  const head = [
    ...load,
    `ServerRoot ${folder}`,
    'ErrorLog error.log',
    'PidFile httpd.pid',
    'ServerName x',
    'Listen 127.0.0.1:1',
  ]
  await writeFile(join(folder, 'modules.conf'), `${head.join('\n')}\n`)
  let next = 0
  const run = async (text: string, ...flags: readonly string[]) => {
    const file = join(folder, `${next++}.conf`)
    await writeFile(file, `Include ${join(folder, 'modules.conf')}\n${text}\n`)
    try {
      const {stdout, stderr} = await promisify(execFile)(program, ['-t', ...flags, '-f', file], {maxBuffer: 1e8})
      return {ok: true, stdout, output: stderr}
    } catch (error) {
      return {ok: false, stdout: '', output: String(error)}
    } finally {
      await rm(file, {force: true})
    }
  }
  return {
    folder,
    test: text => run(text),
    dump: async text => {
      const {ok, stdout} = await run(text, '-D', 'DUMP_CONFIG')
      return ok ? stdout : null
    },
    remove: () => rm(folder, {recursive: true, force: true}),
  }
}
