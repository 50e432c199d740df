import {mkdir, mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Uint8ArrayReader, Uint8ArrayWriter, ZipReader} from '@zip.js/zip.js'
import {archiveFiles} from '../../../src/cli/pack/archive/archive-files.ts'
import {zipFiles} from '../../../src/cli/pack/archive/zip-files.ts'

/**
 * Packs a built site into the archive for closed networks and unpacks that, by another library than wrote it, into a new
 * folder. Gives the folder; whoever asked removes it.
 */
export async function unpackArchive(siteDir: string): Promise<string> {
  const {files, day} = await archiveFiles(path.resolve(import.meta.dirname, '../../..'), siteDir, '0.0.0')
  const folder = await mkdtemp(path.join(tmpdir(), 'shindan-unpacked-'))
  const reader = new ZipReader(new Uint8ArrayReader(zipFiles(files, day)), {checkSignature: true})
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue
    const file = path.join(folder, entry.filename)
    await mkdir(path.dirname(file), {recursive: true})
    await writeFile(file, await entry.getData(new Uint8ArrayWriter()))
  }
  return folder
}
