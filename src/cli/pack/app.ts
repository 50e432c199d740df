import {createHash} from 'node:crypto'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {appFiles} from '../../confluence-app/app-files.ts'
import {isOsgiVersion} from '../../confluence-app/is-osgi-version.ts'
import {makeJar} from '../../confluence-app/make-jar.ts'
import {readKnowledgeBase} from '../../content/read-knowledge-base.ts'
import {UsageError} from '../usage-error.ts'

/** A file that was packed. */
export interface PackedFile {
  readonly file: string
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
}

/** Packs the Confluence app of a checkout into `outDir`. A version that no bundle can have is a usage error. */
export async function packApp(root: string, outDir: string): Promise<PackedFile> {
  const {version} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {readonly version: string}
  if (!isOsgiVersion(version)) throw new UsageError('app-version', {version})
  const jar = makeJar(await appFiles(await readKnowledgeBase(root), version))
  const file = path.join(outDir, `shindan-${version}.jar`)
  try {
    await mkdir(outDir, {recursive: true})
    await writeFile(file, jar)
  } catch {
    throw new UsageError('unwritable-file', {name: file})
  }
  return {file, bytes: jar.length, sha256: createHash('sha256').update(jar).digest('hex')}
}
