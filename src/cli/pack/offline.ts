import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {packOfflineWords} from '../../wording/pack-offline-words.ts'
import type {Command} from '../command.ts'
import {makeFolder} from '../make-folder.ts'
import {parseArguments} from '../parse-arguments.ts'
import {UsageError} from '../usage-error.ts'
import {archiveFiles} from './archive/archive-files.ts'
import {zipFiles} from './archive/zip-files.ts'

/**
 * `pack offline`: the site in both languages, a server for it and the whole knowledge base as one page, in one archive in
 * `--out`. The site is built anew; what the build has to say goes to standard error, and its refusal gives exit code 1.
 */
export const packOffline: Command = async ({args, lang, json, site: settings, home: {root, version}, print}) => {
  const {values} = parseArguments(args, {out: {type: 'string'}}, 0)
  // The build would refuse them too, after a while and in English.
  settings()
  const file = path.join(String(values.out ?? 'dist'), `shindan-offline-${version}.zip`)
  const folder = await mkdtemp(path.join(tmpdir(), 'shindan-offline-'))
  try {
    await claim(file)
    const site = path.join(folder, 'site')
    if (!build(root, site)) return 1
    const {files, day} = await archiveFiles(root, site, version)
    const archive = zipFiles(files, day)
    await write(file, archive)
    const sha256 = createHash('sha256').update(archive).digest('hex')
    const facts = {file, bytes: archive.length, sha256, files: files.size}
    print(json ? `${JSON.stringify({version: 1, ...facts}, null, 2)}\n` : packOfflineWords(lang).packed(facts))
    return 0
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** Nobody is to wait for a build whose result cannot be written. */
async function claim(file: string): Promise<void> {
  await makeFolder(path.dirname(file)).catch(() => {
    throw new UsageError('unwritable-file', {name: file})
  })
}

async function write(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(name, bytes).catch(() => {
    throw new UsageError('unwritable-file', {name})
  })
}

/** Whether the site was built; it stands at the root of its server. */
function build(root: string, outDir: string): boolean {
  const script = path.join(root, 'src/site/build.ts')
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', script, '--out-dir', outDir], {
    cwd: root,
    env: {...process.env, BASE_URL: '/'},
    stdio: ['ignore', 2, 2],
  })
  return status === 0
}
